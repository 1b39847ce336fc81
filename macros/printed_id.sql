{#- A number as Indonesian text, for messages: `21.018`, `86,4`. -#}
{% macro printed_id(column) -%}
    {{ return(adapter.dispatch('printed_id', 'cakupan')(column)) }}
{%- endmacro %}

{% macro duckdb__printed_id(column) -%}
    (
        format('{:t.}', cast(trunc({{ column }}) as bigint))
        || case
            when {{ column }} <> trunc({{ column }})
                then ',' || rtrim(split_part(cast({{ column }} as varchar), '.', 2), '0')
            else ''
        end
    )
{%- endmacro %}
