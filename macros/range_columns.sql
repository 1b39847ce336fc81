{#- The range of a coverage over the admissible denominators; one denominator gives none. -#}
{% macro range_columns(row) -%}
    case when {{ row }}.denominators_count > 1 then {{ row }}.lowest_value end as lowest,
    case when {{ row }}.denominators_count > 1 then {{ row }}.highest_value end as highest,
    cast(nullif({{ row }}.denominators_count, 0) as integer) as denominators_count,
    '/cakupan#penyebut-yang-diketahui' as ledger_href
{%- endmacro %}
