with money as (

    select * from {{ ref('int_figures_primary') }}
    where measure in ('budget', 'spend') and population is not null

),

people as (

    select * from {{ ref('int_figures_primary') }}
    where measure in ('workers_covered', 'workers_target') and value > 0

),

candidates as (

    select
        money.figure_id as amount_id,
        people.figure_id as workers_id,
        (case when (money.basis = 'realised') = (people.basis = 'realised') then 2 else 0 end)
        + (case when money.covered_year = people.covered_year then 1 else 0 end) as fit
    from money
    inner join people
        on
            money.document_id = people.document_id
            and money.region_code = people.region_code
            and money.population = people.population
            and money.worker_group is not distinct from people.worker_group
            and coalesce(money.funding, people.funding, '') = coalesce(people.funding, money.funding, '')
            and coalesce(money.covered_year, people.covered_year, 0)
            = coalesce(people.covered_year, money.covered_year, 0)

),

best as (

    select
        amount_id,
        min(workers_id) as workers_id,
        count(*) as candidates_count
    from candidates
    where (amount_id, fit) in (select (candidates.amount_id, max(candidates.fit)) from candidates group by candidates.amount_id)
    group by all

),

paired as (

    select
        money.figure_id as amount_id,
        case when best.candidates_count = 1 then best.workers_id end as workers_id,
        case when best.candidates_count > 1 then 'several_candidates' end as pairing_problem
    from money
    left join best
        on money.figure_id = best.amount_id

)

select * from paired
