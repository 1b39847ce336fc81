{#- A mart with the names that its codes stand for: of its regions, and of the measure in a column. -#}
{% macro with_names(mart, measure=none) -%}
    select
        marts.*,
        regions.region_name
        {%- if measure %},
            measures.label_id as {{ measure }}_label
        {%- endif %}
    from {{ ref(mart) }} as marts
    inner join {{ ref('dim_regions') }} as regions
        on marts.region_code = regions.region_code
    {%- if measure %}
        inner join {{ ref('dim_measures') }} as measures
            on marts.{{ measure }} = measures.measure
    {%- endif %}
{%- endmacro %}
