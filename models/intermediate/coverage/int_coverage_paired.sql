{%- set same_people = ['segment', 'program'] -%}
-- a document that states both all its members and their percentage has said what it divides by
with figures as (

    select
        stated.*,
        coalesce(stated.worker_group, 'semua') as people,
        {{ lowest_meant('stated') }} as lowest,
        {{ highest_meant('stated') }} as highest
    from {{ ref('int_figures_primary') }} as stated
    where stated.file is not null

),

paired as (

    select
        coverage.figure_id as coverage_id,
        workers.figure_id as workers_id,
        coverage.document_id,
        coverage.region_code,
        coverage.covered_year,
        coverage.denominator,
        coverage.people,
        coverage.segment,
        coverage.value as coverage_pct,
        coverage.lowest as lowest_pct,
        coverage.highest as highest_pct,
        workers.value as workers,
        workers.lowest as lowest_workers,
        workers.highest as highest_workers
    from figures as coverage
    inner join figures as workers
        on
            coverage.document_id = workers.document_id
            and coverage.region_code = workers.region_code
            and coverage.population = workers.population
            and coverage.people = workers.people
            {%- for column in same_people %}
            and coverage.{{ column }} is not distinct from workers.{{ column }}
            {%- endfor %}
            and (
                coverage.covered_until is not distinct from workers.covered_until
                or (coverage.covered_year = workers.covered_year and 'year' in (coverage.precision, workers.precision))
            )
    where
        coverage.measure = 'coverage_pct'
        and coverage.value > 0
        and workers.measure = 'workers_covered'
        and workers.population = 'all_workers'

),

-- the same document's own denominator, where it states exactly one
divided as (

    select
        paired.*,
        potential.figure_id as potential_id,
        potential.value as potential,
        potential.lowest as lowest_potential,
        potential.highest as highest_potential
    from paired
    left join figures as potential
        on
            potential.measure = 'workers_potential'
            and paired.document_id = potential.document_id
            and paired.region_code = potential.region_code
            and paired.people = potential.people
            and paired.segment is not distinct from potential.segment
            and paired.covered_year is not distinct from potential.covered_year
    qualify count(*) over (partition by paired.coverage_id) = 1

)

select
    * exclude (people),
    workers / (coverage_pct / 100) as implied_denominator,
    workers / nullif(potential, 0) * 100 as pair_pct,
    coalesce(highest_pct < lowest_workers / nullif(highest_potential, 0) * 100, false)
    or coalesce(lowest_pct > highest_workers / nullif(lowest_potential, 0) * 100, false) as is_contradicted
from divided
