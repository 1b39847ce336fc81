{#- The newest time of an indicator that branches report, every region of it: with its place, or why it has none. -#}
{% macro reported_rows(indicator) -%}
    with derived as (

        select * from {{ ref('fct_derived') }}
        where indicator = '{{ indicator }}'

    ),

    newest as (

        select max(period_end) as period_end from derived
        where value is not null

    )

    select
        row_number() over (
            order by derived.denominator = 'employed_august', derived.denominator, derived.population, derived.program, rankings.place nulls last, regions.short_name
        ) as sort_key,
        {{ group_label('derived', 'measures') }} as group_label,
        derived.region_code,
        {{ region_label('regions') }} as region_name,
        {{ region_href('regions') }} as region_href,
        derived.value,
        case when derived.value is not null then derived.derived_id end as id,
        cast(rankings.place as integer) as place,
        concat_ws(', ', {{ label('missing_reason', 'derived.missing_reason') }}, derived.note) as note,
        derived.comparability_codes as codes,
        {{ month_text('derived.period_end') }} as month_text
    from derived
    inner join newest
        on derived.period_end = newest.period_end
    inner join {{ ref('dim_measures') }} as measures
        on derived.indicator = measures.measure
    inner join {{ ref('dim_regions') }} as regions
        on derived.region_code = regions.region_code
    left join {{ ref('fct_rankings') }} as rankings
        on derived.derived_id = rankings.derived_id
{%- endmacro %}
