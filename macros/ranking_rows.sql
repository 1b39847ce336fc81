{#- The places of the rankings of some indicators, as a page shows them: grouped by what they compare. -#}
{% macro ranking_rows(indicators) -%}
    select
        row_number() over (
            order by rankings.comparison_group, rankings.region_level, rankings.place, regions.short_name
        ) as sort_key,
        rankings.comparison_group,
        {{ group_label('derived', 'measures') }} || ' (' || {{ label('region_level', 'rankings.region_level') }} || ')'
            as group_label,
        rankings.region_code,
        {{ region_label('regions') }} as region_name,
        {{ region_href('regions') }} as region_href,
        rankings.value,
        rankings.derived_id as id,
        cast(rankings.place as integer) as place
    from {{ ref('fct_rankings') }} as rankings
    inner join {{ ref('fct_derived') }} as derived
        on rankings.derived_id = derived.derived_id
    inner join {{ ref('dim_measures') }} as measures
        on rankings.indicator = measures.measure
    inner join {{ ref('dim_regions') }} as regions
        on rankings.region_code = regions.region_code
    where rankings.indicator in ('{{ indicators | join("', '") }}')
{%- endmacro %}
