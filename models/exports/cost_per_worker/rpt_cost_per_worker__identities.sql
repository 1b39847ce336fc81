-- the money of each budget beside workers × months × premium, and what is left between them
with budgets as (

    select * from {{ ref('rpt_cost_per_worker__budgets') }}
    where residual is not null and expected_amount > 0

)

select
    row_number() over (order by region_name, year, amount_id) as sort_key,
    region_code,
    region_name,
    region_href,
    year,
    amount,
    amount_id,
    amount_note,
    workers,
    workers_id,
    months,
    premium,
    premium_id,
    expected_amount,
    amount / expected_amount as amount_share,
    residual,
    residual_id,
    class,
    class_label,
    monthly_note
from budgets
