with steps as (

    select * from {{ ref('int_target_steps_computed') }}

),

plans as (

    select
        {{ derived_id('workers_target', ['figure_id']) }} as derived_id,
        region_code,
        'workers_target' as indicator,
        value,
        unit,
        '{' || figure_id || '}' as formula,
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
        [figure_id] as input_ids,
        note,
        target_family,
        figure_id as target_id
    from {{ ref('int_figures_primary') }}
    where measure = 'workers_target'

),

rows_without_path as (

    {{ missing_rows('target_step', 'steps', "'target_not_stated'") }}

),

targets as (

    select * from steps
    union all by name
    select * from plans
    union all by name
    select * from rows_without_path

),

described as (

    {{ derived_columns('targets') }}

)

select
    described.*,
    targets.target_family,
    targets.target_id,
    targets.target_pct,
    targets.baseline_id,
    targets.baseline_year,
    targets.baseline_pct
from described
inner join targets
    on described.derived_id = targets.derived_id
