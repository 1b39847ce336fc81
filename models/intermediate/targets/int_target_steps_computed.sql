with figures as (

    select * from {{ ref('int_figures_primary') }}

),

targets as (

    select * from figures
    where measure = 'coverage_target_pct'

),

baselines as (

    select * from figures
    where measure = 'coverage_baseline_pct'

),

-- a path has one beginning: two baselines of one family in one document give none
paired as (

    select
        targets.figure_id as target_id,
        min(baselines.figure_id) as baseline_id,
        count(baselines.figure_id) as baselines_count
    from targets
    left join baselines
        on
            targets.document_id = baselines.document_id
            and targets.region_code = baselines.region_code
            and targets.target_family is not distinct from baselines.target_family
            and targets.population is not distinct from baselines.population
            and targets.covered_year > baselines.covered_year
    group by all

),

stepped as (

    select
        targets.*,
        baselines.figure_id as baseline_id,
        baselines.covered_year as baseline_year,
        baselines.value as baseline_value,
        case
            when paired.baselines_count = 0 then 'baseline_not_stated'
            when paired.baselines_count > 1 then 'several_candidates'
        end as missing_reason
    from paired
    inner join targets
        on paired.target_id = targets.figure_id
    left join baselines
        on paired.baseline_id = baselines.figure_id and paired.baselines_count = 1

)

select
    {{ derived_id('target_step', ['figure_id']) }} as derived_id,
    region_code,
    'target_step' as indicator,
    (value - baseline_value) / 100 / (covered_year - baseline_year) as value,
    'rasio' as unit,
    (value - baseline_value) / 100 as numerator_value,
    covered_year - baseline_year as denominator_value,
    '({' || figure_id || '} − {' || baseline_id || '}) ÷ (' || cast(covered_year as varchar) || ' − '
    || cast(baseline_year as varchar) || ')' as formula,
    period_start,
    period_end,
    as_of,
    population,
    worker_group,
    denominator,
    covered_year,
    basis,
    program,
    comparability_codes,
    'F' as obs_status,
    list_filter([figure_id, baseline_id], lambda id: id is not null) as input_ids,
    missing_reason,
    note,
    target_family,
    value as target_pct,
    figure_id as target_id,
    baseline_year,
    baseline_value as baseline_pct,
    baseline_id
from stepped
