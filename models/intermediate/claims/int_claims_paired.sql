with claims as (

    select * from {{ ref('int_figures_primary') }}
    where measure = 'claims_paid'

),

contributions as (

    select * from {{ ref('int_contributions_priced') }}

),

candidates as (

    select
        claims.figure_id as claims_id,
        contributions.amount_id,
        (case when contributions.measure = 'spend' then 4 else 0 end)
        + (case when contributions.population = claims.population then 2 else 0 end)
        + (case when contributions.worker_group is not distinct from claims.worker_group then 8 else 0 end)
        + (case when contributions.covered_year = claims.covered_year then 1 else 0 end) as fit
    from claims
    inner join contributions
        on
            claims.document_id = contributions.document_id
            and claims.region_code = contributions.region_code

),

fitting as (

    select * from candidates
    qualify fit = max(fit) over (partition by claims_id)

),

best as (

    select
        claims_id,
        min(amount_id) as amount_id,
        count(*) as candidates_count
    from fitting
    group by all

),

-- savings and pensions that are drawn are no risk claims
not_risk as (

    select distinct claims.figure_id as claims_id
    from claims
    inner join {{ ref('stg_reference__programs') }} as programs
        on list_contains(string_split(claims.program, '+'), programs.program)
    where not programs.is_risk

),

paired as (

    select
        claims.figure_id as claims_id,
        case when best.candidates_count = 1 and not_risk.claims_id is null then best.amount_id end as amount_id,
        case
            when not_risk.claims_id is not null then 'not_risk_claims'
            when best.candidates_count is null then 'contributions_not_stated'
            when best.candidates_count > 1 then 'several_candidates'
        end as pairing_problem
    from claims
    left join best
        on claims.figure_id = best.claims_id
    left join not_risk
        on claims.figure_id = not_risk.claims_id

)

select * from paired
