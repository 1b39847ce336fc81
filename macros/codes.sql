{#- A list of comparability codes: each pair's code where its condition holds, in the order of the dictionary. -#}
{% macro codes(pairs) -%}
    list_filter(
        [
            {%- for code, condition in pairs %}
            case when {{ condition }} then '{{ code }}' end{{ "," if not loop.last }}
            {%- endfor %}
        ],
        lambda code: code is not null
    )
{%- endmacro %}
