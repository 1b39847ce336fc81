-- claims from January to a month over what was spent for the same members in the same months
with facts as (

    select * from {{ ref('int_laporan_cabang_facts_identified') }}
    where is_current and population = 'regency_paid' and segment = 'BPU' and month(period_start) = 1

),

followed as (

    select
        *,
        make_date(year(report_month), 1, 1) as period_start,
        last_day(report_month) as period_end
    from {{ ref('int_laporan_cabang_claims_followed') }}

),

payments as (

    select
        region_code,
        period_start,
        period_end,
        count(*) > 1 as has_mixed_programs,
        max(figure_id) filter (where program = 'JKK+JKM') as spend_id,
        max(value) filter (where program = 'JKK+JKM') as spend,
        coalesce(bool_or(is_suppressed) filter (where program = 'JKK+JKM'), false) as is_suppressed
    from facts
    where measure = 'spend'
    group by all

),

paired as (

    select
        followed.*,
        claims.figure_id as claims_id,
        claims.value as claims,
        payments.spend_id,
        payments.spend,
        coalesce(payments.has_mixed_programs, false) as has_mixed_programs,
        not followed.is_open or coalesce(payments.is_suppressed, false) as is_suppressed
    from followed
    left join facts as claims
        on
            followed.region_code = claims.region_code
            and followed.period_end = claims.period_end
            and claims.measure = 'claims_paid'
    left join payments
        on followed.region_code = payments.region_code and followed.period_end = payments.period_end

)

select
    {{ reported_id('claim_ratio_reported', ['region_code', 'cast(period_end as varchar)']) }} as derived_id,
    region_code,
    'claim_ratio_reported' as indicator,
    case when is_whole and not is_suppressed then claims / nullif(spend, 0) end as value,
    'rasio' as unit,
    case when is_whole and not is_suppressed then claims end as numerator_value,
    case when is_whole and not is_suppressed then spend end as denominator_value,
    case when is_whole and not is_suppressed then '{' || claims_id || '} ÷ {' || spend_id || '}' end as formula,
    period_start,
    period_end,
    cast(null as date) as as_of,
    'regency_paid' as population,
    cast(null as varchar) as worker_group,
    'regency_paid' as denominator,
    year(period_end) as covered_year,
    'realised' as basis,
    'JKK+JKM' as program,
    {{ codes([("mixed_programs", "has_mixed_programs")]) }} as comparability_codes,
    'A' as obs_status,
    case when is_whole and not is_suppressed then list_filter([claims_id, spend_id], lambda id: id is not null) end as input_ids,
    case
        when not is_whole then 'claims_months_missing'
        when is_suppressed then 'suppressed'
        when spend_id is null then 'contributions_not_stated'
        when spend = 0 then 'denominator_zero'
    end as missing_reason,
    cast(null as varchar) as note
from paired
