with figures as (

    select * from {{ ref('int_figures_primary') }}

),

-- only the statistics office's own table is the August count; an `employed` in a document may be anything
employed as (

    select
        figure_id as denominator_id,
        document_id,
        region_code,
        year(period_end) as covered_year,
        'employed_august' as definition,
        value,
        [figure_id] as input_ids,
        comparability_codes
    from figures
    where measure = 'employed' and file is null

),

potential as (

    select
        figure_id as denominator_id,
        document_id,
        region_code,
        covered_year,
        'potential_stated' as definition,
        value,
        [figure_id] as input_ids,
        comparability_codes
    from figures
    where measure = 'workers_potential' and covered_year is not null

),

-- a document that states both all its members and their percentage has said what it divides by
implied as (

    select
        {{ derived_id('implied_denominator', ['workers.figure_id', 'coverage.figure_id']) }} as denominator_id,
        workers.document_id,
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
            and workers.worker_group is not distinct from coverage.worker_group
            and workers.segment is not distinct from coverage.segment
            and workers.program is not distinct from coverage.program
    where
        workers.measure = 'workers_covered'
        and workers.population = 'all_workers'
        and coverage.measure = 'coverage_pct'
        and coverage.value > 0

)

select * from employed
union all
select * from potential
union all
select * from implied
