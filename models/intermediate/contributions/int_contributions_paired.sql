with figures as (

    select * from {{ ref('int_figures_flagged') }}
    where restates is null

),

money as (

    select * from figures
    where is_primary and measure in ('budget', 'spend')

),

-- a plan without its year is for no year's money
people as (

    select * from figures
    where
        value > 0
        and (
            measure in ('workers_covered', 'workers_added')
            or (measure = 'workers_target' and covered_year is not null)
        )

),

neighbours as (

    select
        money.figure_id as amount_id,
        people.figure_id as workers_id,
        (money.worker_group is not distinct from people.worker_group) as is_same_group,
        (case when money.funding = people.funding then 4 else 0 end)
        + (case when (money.basis = 'realised') = (people.basis = 'realised') then 2 else 0 end)
        + (case when money.covered_year = people.covered_year then 1 else 0 end) as fit
    from money
    inner join people
        on
            money.document_id = people.document_id
            and money.region_code = people.region_code
            and money.population = people.population
            and coalesce(money.funding, people.funding, '') = coalesce(people.funding, money.funding, '')
            and coalesce(money.covered_year, people.covered_year, 0) = coalesce(people.covered_year, money.covered_year, 0)

),

best as (

    select
        amount_id,
        is_same_group,
        fit,
        min(workers_id) as workers_id,
        count(*) as candidates_count
    from neighbours
    group by amount_id, is_same_group, fit
    qualify row_number() over (partition by amount_id order by is_same_group desc, fit desc) = 1

),

-- two sums for the same workers in one year are one payment in parts: neither alone is what a worker costs
contested as (

    select
        best.workers_id,
        money.measure,
        money.covered_year
    from best
    inner join money
        on best.amount_id = money.figure_id
    where best.is_same_group and best.candidates_count = 1
    group by all
    having count(*) > 1

),

paired as (

    select
        money.figure_id as amount_id,
        case
            when money.population is null then 'population_not_stated'
            when not best.is_same_group then 'groups_differ'
            when best.candidates_count > 1 then 'several_candidates'
            when contested.workers_id is not null then 'several_amounts'
        end as pairing_problem,
        case when pairing_problem is null then best.workers_id end as workers_id
    from money
    left join best
        on money.figure_id = best.amount_id
    left join contested
        on
            best.workers_id = contested.workers_id
            and money.measure = contested.measure
            and money.covered_year is not distinct from contested.covered_year

)

select * from paired
