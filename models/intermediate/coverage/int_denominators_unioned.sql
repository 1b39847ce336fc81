with figures as (

    select * from {{ ref('int_figures_primary') }}

),

submissions as (

    select * from {{ ref('int_laporan_cabang_submissions_replaced') }}

),

-- only the statistics office's own table is the August count; an `employed` in a document may be anything.
-- its newest file speaks for a region and year, and before the copy among the reference tables
employed as (

    select
        figures.figure_id as denominator_id,
        figures.document_id,
        figures.region_code,
        year(figures.period_end) as covered_year,
        'employed_august' as definition,
        'employed_august' as counted_as,
        figures.value,
        [figures.figure_id] as input_ids,
        figures.comparability_codes
    from figures
    left join submissions
        on figures.document_id = submissions.submission_id
    where figures.measure = 'employed' and figures.file is null and month(figures.period_end) = 8
    qualify row_number() over (
        partition by figures.region_code, year(figures.period_end)
        order by submissions.sequence desc nulls last, figures.figure_id
    ) = 1

),

-- each document means its own workers by "potential": as its percentage says, else as it alone knows
named as (

    select
        document_id,
        region_code,
        min(denominator) as denominator
    from figures
    where measure = 'coverage_pct' and denominator is not null
    group by all
    having count(distinct denominator) = 1

),

potential as (

    select
        workers.figure_id as denominator_id,
        workers.document_id,
        workers.region_code,
        workers.covered_year,
        'potential_stated' as definition,
        coalesce(workers.denominator, named.denominator, 'pekerja potensial menurut ' || workers.document_id) as counted_as,
        workers.value,
        [workers.figure_id] as input_ids,
        workers.comparability_codes
    from figures as workers
    left join named
        on workers.document_id = named.document_id and workers.region_code = named.region_code
    where
        workers.measure = 'workers_potential'
        and workers.covered_year is not null
        and workers.segment is null
        and coalesce(workers.worker_group, 'semua') = 'semua'

),

implied as (

    select
        {{ derived_id('implied_denominator', ['workers_id', 'coverage_id']) }} as denominator_id,
        document_id,
        region_code,
        covered_year,
        'implied_pair' as definition,
        coalesce(denominator, 'yang tersirat dalam ' || document_id) as counted_as,
        implied_denominator as value,
        [workers_id, coverage_id] as input_ids,
        ['rounded'] as comparability_codes
    from {{ ref('int_coverage_paired') }}

)

select * from employed
union all
select
    figure_id as denominator_id,
    submission_id as document_id,
    region_code,
    covered_year,
    'potential_reported' as definition,
    denominator as counted_as,
    value,
    [figure_id] as input_ids,
    comparability_codes
from {{ ref('int_laporan_cabang_facts_identified') }}
where is_current and measure = 'workers_potential'
union all
select * from potential
union all
select * from implied
