-- a branch's claims are not a region's; drawn savings are no claims
with figures as (

    select
        *,
        coalesce(as_of, period_end) as covered_until
    from {{ ref('fct_figures') }}
    where
        is_primary
        and measure in ('claims_paid', 'claims_count')
        and population is distinct from 'branch_members'
        and coalesce(program, '') not in ('JHT', 'JP')

)

select
    region_code,
    document_id,
    covered_until,
    case when measure = 'claims_paid' then cast(value as double) end as claims,
    figure_id as claims_id,
    concat_ws(
        ', ',
        case when measure = 'claims_count' then {{ printed_id('value') }} || ' kasus' end,
        replace(program, '+', ' + '),
        {{ period_text('figures') }},
        {{ inexact_text('figures') }}
    ) as claims_note,
    comparability_codes as claims_codes
from figures
qualify row_number() over (
    partition by region_code, document_id
    order by measure <> 'claims_paid', covered_until desc nulls last, value desc, figure_id
) = 1
