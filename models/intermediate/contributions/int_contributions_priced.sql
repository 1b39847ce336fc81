with contributions as (

    select * from {{ ref('int_contributions_measured') }}

),

documents as (

    select * from {{ ref('int_documents_unioned') }}

),

premiums as (

    select * from {{ ref('int_premiums_dated') }}

),

-- while self-payers pay half, the full premium is for those whose contributions come from a government budget
reliefs as (

    select
        segment,
        min(valid_from) as valid_from,
        max(valid_to) as valid_to
    from {{ ref('stg_reference__premiums') }}
    where payer = 'self' and per = 'month' and valid_from is not null
    group by all

),

-- a group of non-wage workers whose programmes are not stated is held against the basic package
priced as (

    select
        contributions.*,
        premiums.premium_figure_id as premium_id,
        premiums.premium,
        contributions.amount / contributions.workers as cost_per_worker,
        contributions.amount / (contributions.workers * premiums.premium) as months_bought,
        contributions.workers * contributions.months * premiums.premium as expected_amount,
        contributions.program is null as has_assumed_program
    from contributions
    inner join documents
        on contributions.document_id = documents.document_id
    left join reliefs
        on
            contributions.segment = reliefs.segment
            and contributions.funding in ('MANDIRI', 'CSR', 'DONASI')
            and contributions.covered_until between reliefs.valid_from and reliefs.valid_to
    left join premiums
        on
            reliefs.segment is null
            and contributions.segment = premiums.segment
            and coalesce(contributions.program, 'JKK+JKM') = premiums.program
            and not contributions.has_mixed_programs
            and coalesce(contributions.covered_until, documents.stated_on)
            between premiums.valid_from and premiums.valid_to

)

select
    *,
    amount - expected_amount as residual,
    -- the last printed digit is worth a month or more, or only a bound is stated: any number of months would fit
    coalesce(amount_step >= workers * premium, false)
    or coalesce(amount_qualifier in ('more_than', 'less_than', 'at_least', 'at_most'), false) as has_coarse_amount,
    coalesce(months_stated is null and amount + amount_step / 2 < expected_amount, false) as has_doubtful_months,
    {{ codes([
        ("period_not_stated", "list_contains(amount_codes, 'period_not_stated')"),
        ("budget_not_spend", "measure = 'budget'"),
        ("plan_not_fact", "workers_measure = 'workers_target'"),
        ("mixed_programs", "has_mixed_programs"),
        ("mixed_segments", "segment = 'mixed'"),
        ("sum_gap", "list_contains(workers_codes, 'sum_gap')"),
        ("unverified", "list_contains(workers_codes, 'unverified')"),
        ("rounded", "list_contains(amount_codes, 'rounded') or list_contains(workers_codes, 'rounded')"),
    ]) }} as comparability_codes
from priced
