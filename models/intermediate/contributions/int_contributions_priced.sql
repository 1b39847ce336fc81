with contributions as (

    select * from {{ ref('int_contributions_measured') }}

),

documents as (

    select * from {{ ref('int_documents_unioned') }}

),

premiums as (

    select * from {{ ref('int_premiums_dated') }}

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
    left join premiums
        on
            contributions.segment = premiums.segment
            and coalesce(contributions.program, 'JKK+JKM') = premiums.program
            and not contributions.has_mixed_programs
            and coalesce(contributions.covered_until, documents.stated_on)
            between premiums.valid_from and premiums.valid_to

)

select
    *,
    amount - expected_amount as residual,
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
