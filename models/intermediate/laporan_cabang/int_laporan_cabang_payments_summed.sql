-- workers paid for and the money, by submission, region, period, payer, segment and package
with payments as (

    {{ newest_of(
        'iuran', ['region_code', 'period_start', 'period_end'],
        parts_of=['region_code', 'period_start', 'period_end', 'segment', 'program', 'funding']
    ) }}

),

summed as (

    select
        payments.submission_id,
        payments.sequence,
        payments.is_current,
        payments.region_code,
        payments.budget_year,
        payments.period_start,
        payments.period_end,
        payers.population,
        payments.segment,
        payments.program,
        sum(payments.paid_persons) as persons,
        case when count(payments.spend_amount) = count(*) then sum(payments.spend_amount) end as spend_amount,
        sum(payments.budget_amount) as budget_amount,
        list(payments.sheet_row order by payments.sheet_row) as sheet_rows
    from payments
    inner join {{ ref('int_laporan_cabang_payers_grouped') }} as payers
        on payments.funding = payers.funding
    where payers.population is not null
    group by all

)

-- each month's report repeats the budget of the year: the newest says it
select
    *,
    is_current
    and period_end = max(case when is_current then period_end end) over (
        partition by region_code, budget_year, population, segment, program
    ) as is_current_budget
from summed
