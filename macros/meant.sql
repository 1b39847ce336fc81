{#- The least that a printed number can mean: half a unit of its last digit below it, nothing known below "paling banyak". -#}
{% macro lowest_meant(row) -%}
    case
        when {{ row }}.qualifier in ('less_than', 'at_most') then null
        when {{ row }}.qualifier in ('about', 'almost') then {{ row }}.value - {{ row }}.step
        when {{ row }}.qualifier in ('more_than', 'at_least') or ({{ row }}.step <= 1 and {{ row }}.unit <> 'persen') then {{ row }}.value
        else {{ row }}.value - {{ row }}.step / 2
    end
{%- endmacro %}

{#- The most that a printed number can mean. -#}
{% macro highest_meant(row) -%}
    case
        when {{ row }}.qualifier in ('more_than', 'at_least') then null
        when {{ row }}.qualifier = 'about' then {{ row }}.value + {{ row }}.step
        when {{ row }}.qualifier in ('almost', 'less_than', 'at_most') or ({{ row }}.step <= 1 and {{ row }}.unit <> 'persen') then {{ row }}.value
        else {{ row }}.value + {{ row }}.step / 2
    end
{%- endmacro %}
