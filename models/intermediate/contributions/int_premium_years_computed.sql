-- twelve monthly premiums, for the fixed premiums by regulation
select
    {{ derived_id('premium_year', ['premium_figure_id']) }} as derived_id,
    '{{ var("country_code") }}' as region_code,
    'premium_year' as indicator,
    premium * 12 as value,
    'rupiah' as unit,
    premium * 12 as numerator_value,
    1 as denominator_value,
    '{' || premium_figure_id || '} × 12' as formula,
    cast(null as date) as period_start,
    cast(null as date) as period_end,
    cast(null as date) as as_of,
    cast(null as varchar) as population,
    cast(null as varchar) as denominator,
    cast(null as integer) as covered_year,
    'statutory' as basis,
    program,
    cast([] as varchar []) as comparability_codes,
    'A' as obs_status,
    [premium_figure_id] as input_ids,
    cast(null as varchar) as missing_reason,
    regulation as note
from {{ ref('int_premiums_dated') }}
