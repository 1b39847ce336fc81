with figures as (

    select * from {{ ref('int_figures_primary') }}
    where measure = 'coverage_pct'

)

select
    {{ derived_id('coverage_stated', ['figure_id']) }} as derived_id,
    region_code,
    'coverage_stated' as indicator,
    value / 100 as value,
    'rasio' as unit,
    cast(null as double) as numerator_value,
    cast(null as double) as denominator_value,
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
    'A' as obs_status,
    [figure_id] as input_ids,
    cast(null as varchar) as missing_reason,
    {{ above_hundred_note('value / 100') }} as note
from figures
