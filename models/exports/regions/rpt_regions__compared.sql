-- the largest group of regencies whose coverage may be compared: the only values that the map may colour by
with rankings as (

    select * from {{ ref('fct_rankings') }}
    where region_level = 'regency' and indicator in ('coverage_stated', 'coverage_computed')

),

largest as (

    select comparison_group from rankings
    group by all
    order by count(*) desc, comparison_group
    limit 1

),

derived as (

    select
        derived.*,
        {{ group_label('derived', 'measures') }} as group_text
    from {{ ref('fct_derived') }} as derived
    inner join {{ ref('dim_measures') }} as measures
        on derived.indicator = measures.measure

)

select
    rankings.region_code,
    rankings.value,
    rankings.derived_id as id,
    derived.group_text
from rankings
inner join largest
    on rankings.comparison_group = largest.comparison_group
inner join derived
    on rankings.derived_id = derived.derived_id
