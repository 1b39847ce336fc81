with figures as (

    select * from {{ ref('int_figures_primary') }}

),

employed as (

    select
        figure_id as denominator_id,
        region_code,
        year(period_end) as covered_year,
        'employed_august' as definition,
        value,
        [figure_id] as input_ids,
        comparability_codes
    from figures
    where measure = 'employed'

),

potential as (

    select
        figure_id as denominator_id,
        region_code,
        covered_year,
        'potential_stated' as definition,
        value,
        [figure_id] as input_ids,
        comparability_codes
    from figures
    where measure = 'workers_potential' and covered_year is not null

),

-- a document that states both the members and their percentage has said what it divides by
implied as (

    select
        {{ derived_id('implied_denominator', ['workers.figure_id', 'coverage.figure_id']) }} as denominator_id,
        workers.region_code,
        workers.covered_year,
        'implied_pair' as definition,
        workers.value / (coverage.value / 100) as value,
        [workers.figure_id, coverage.figure_id] as input_ids,
        ['rounded'] as comparability_codes
    from figures as workers
    inner join figures as coverage
        on
            workers.document_id = coverage.document_id
            and workers.region_code = coverage.region_code
            and workers.population = coverage.population
            and workers.covered_until = coverage.covered_until
    where workers.measure = 'workers_covered' and coverage.measure = 'coverage_pct' and coverage.value > 0

)

select * from employed
union all
select * from potential
union all
select * from implied
