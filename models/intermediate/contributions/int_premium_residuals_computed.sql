with identities as (

    select * from {{ ref('int_premium_identities_classified') }}

)

select
    {{ derived_id('premium_residual', ['amount_id']) }} as derived_id,
    region_code,
    'premium_residual' as indicator,
    case when not has_coarse_amount then residual end as value,
    'rupiah' as unit,
    amount as numerator_value,
    expected_amount as denominator_value,
    '{' || amount_id || '} − {' || workers_id || '} × '
    || coalesce('{' || months_id || '}', cast(cast(months as integer) as varchar)) || ' × {' || premium_id || '}' as formula,
    period_start,
    period_end,
    as_of,
    population,
    worker_group,
    'premium' as denominator,
    covered_year,
    basis,
    program,
    comparability_codes,
    case when measure = 'budget' then 'F' else 'A' end as obs_status,
    list_filter([amount_id, workers_id, months_id, premium_id], lambda id: id is not null) as input_ids,
    case
        when workers is null then coalesce(pairing_problem, 'workers_not_stated')
        when premium is null then 'premium_not_applicable'
        when has_coarse_amount then 'amount_too_coarse'
        when has_several_months then 'several_candidates'
        when months is null then 'period_not_stated'
    end as missing_reason,
    {{ cost_note('premium_deviation') }} as note,
    amount_id,
    workers_id,
    premium_id,
    amount,
    workers,
    months,
    premium,
    expected_amount,
    case when not has_coarse_amount then months_bought end as months_bought,
    premium_class
from identities
