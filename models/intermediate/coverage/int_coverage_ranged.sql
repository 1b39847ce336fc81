-- a count of members is held against every denominator of its region not more than a year away;
-- workers paid by the regency are a share of the employed and of nothing else
with numerators as (

    select
        derived_id,
        region_code,
        population,
        covered_year,
        numerator_value as workers
    from {{ ref('int_coverage_computed') }}
    where value is not null
    union all
    select
        stated.derived_id,
        stated.region_code,
        stated.population,
        stated.covered_year,
        cast(paired.workers as double) as workers
    from {{ ref('int_coverage_stated') }} as stated
    inner join {{ ref('int_coverage_paired') }} as paired
        on stated.input_ids = [paired.coverage_id]

),

denominators as (

    select * from {{ ref('int_denominators_unioned') }}
    where value > 0

)

select
    numerators.derived_id,
    min(numerators.workers / denominators.value) as lowest_value,
    max(numerators.workers / denominators.value) as highest_value,
    count(*) as denominators_count
from numerators
inner join denominators
    on
        numerators.region_code = denominators.region_code
        and abs(numerators.covered_year - denominators.covered_year) <= 1
        and (numerators.population = 'all_workers' or denominators.definition = 'employed_august')
group by all
