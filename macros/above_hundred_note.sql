{#- Coverage above one hundred percent is kept as it is; the reader is told to look at its denominator. -#}
{% macro above_hundred_note(value) -%}
    case when {{ value }} > 1 then 'Lebih dari seratus persen; dibiarkan seperti adanya. Periksa penyebutnya.' end
{%- endmacro %}
