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
        + (case when contributions.covered_year = claims.covered_year then 1 else 0 end) as fit
    from claims
    inner join contributions
        on
            claims.document_id = contributions.document_id
            and claims.region_code = contributions.region_code
            and claims.worker_group is not distinct from contributions.worker_group

),

best as (

    select
        claims_id,
        min(amount_id) as amount_id,
        count(*) as candidates_count
    from candidates
    where (claims_id, fit) in (select (candidates.claims_id, max(candidates.fit)) from candidates group by candidates.claims_id)
    group by all

),

paired as (

    select
        claims.figure_id as claims_id,
        case when best.candidates_count = 1 then best.amount_id end as amount_id,
        case
            when best.candidates_count is null then 'contributions_not_stated'
            when best.candidates_count > 1 then 'several_candidates'
        end as pairing_problem
    from claims
    left join best
        on claims.figure_id = best.claims_id

)

select * from paired
