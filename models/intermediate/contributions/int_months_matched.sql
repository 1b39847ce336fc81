-- the months that a document states for a sum of money: same payer, group and year, and no other fund
with figures as (

    select * from {{ ref('int_figures_flagged') }}
    where is_primary

)

select
    money.figure_id as amount_id,
    min(months.figure_id) as months_id,
    min(months.value) as months,
    count(*) as candidates_count
from figures as money
inner join figures as months
    on
        months.measure = 'months'
        and money.document_id = months.document_id
        and money.region_code = months.region_code
        and money.worker_group is not distinct from months.worker_group
        and money.covered_year is not distinct from months.covered_year
        and coalesce(money.population = months.population, true)
        and coalesce(money.funding = months.funding, true)
where money.measure in ('budget', 'spend')
group by all
