-- the same members over each series of denominators that all regions of the group have
with members as (

    select distinct
        concat_ws('|', population, coalesce(worker_group, '-'), cast(covered_year as varchar), basis, coalesce(program, '-')) as group_id,
        region_code,
        population,
        covered_year,
        numerator_value as workers
    from {{ ref('int_coverage_computed') }}
    where
        value is not null
        and not list_has_any(comparability_codes, ['period_not_stated', 'sum_gap'])
        and length(region_code) = 5

),

-- a region that says two things of one group is given no place
single as (

    select * from members
    qualify count(*) over (partition by group_id, region_code) = 1

),

groups as (

    select
        *,
        count(*) over (partition by group_id) as regions_count
    from single

),

divided as (

    select
        groups.*,
        concat_ws(', ', denominators.definition, denominators.counted_as) as series,
        denominators.covered_year as denominator_year,
        groups.workers / denominators.value as value
    from groups
    inner join {{ ref('int_denominators_unioned') }} as denominators
        on
            groups.region_code = denominators.region_code
            and abs(groups.covered_year - denominators.covered_year) <= 1
            and (groups.population = 'all_workers' or denominators.definition = 'employed_august')
            and denominators.value > 0
    where groups.regions_count >= 3
    qualify count(*) over (
        partition by groups.group_id, groups.region_code, denominators.definition, denominators.counted_as,
        denominators.covered_year
    ) = 1

),

whole as (

    select * from divided
    qualify count(*) over (partition by group_id, series, denominator_year) = regions_count

),

placed as (

    select
        *,
        rank() over (partition by group_id, series, denominator_year order by value desc) as place
    from whole

)

select
    group_id,
    region_code,
    any_value(population) as population,
    any_value(covered_year) as covered_year,
    any_value(regions_count) as regions_count,
    count(*) as series_count,
    min(place) as best_place,
    max(place) as worst_place,
    min(value) as lowest_value,
    max(value) as highest_value
from placed
group by group_id, region_code
