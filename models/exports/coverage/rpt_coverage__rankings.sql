with rankings as (

    select * from {{ ref('fct_rankings') }}
    where indicator in ('coverage_stated', 'coverage_computed', 'regency_paid_share')

),

derived as (

    select * from {{ ref('fct_derived') }}

),

measures as (

    select * from {{ ref('dim_measures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (
        order by rankings.comparison_group, rankings.region_level, rankings.place, regions.short_name
    ) as sort_key,
    rankings.comparison_group,
    {{ group_label('derived', 'measures') }} as group_label,
    {{ label('region_level', 'rankings.region_level') }} as level_label,
    rankings.region_code,
    regions.short_name as region_name,
    {{ region_href('regions') }} as region_href,
    rankings.value,
    rankings.derived_id as id,
    cast(rankings.place as integer) as place
from rankings
inner join derived
    on rankings.derived_id = derived.derived_id
inner join measures
    on rankings.indicator = measures.measure
inner join regions
    on rankings.region_code = regions.region_code
