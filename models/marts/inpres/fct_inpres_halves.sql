-- the report to the President is six-monthly: what was known at the end of each half-year, and what came in it
with statements as (

    select
        region_code,
        instruction,
        make_date(year(known_on), case when month(known_on) <= 6 then 6 else 12 end, case when month(known_on) <= 6 then 30 else 31 end)
        as half_end
    from {{ ref('fct_inpres') }}
    where known_on is not null and not is_before_instruction

),

halves as (

    select cast(last_day(months.moment) as date) as half_end
    from range(
        date_trunc('year', date '{{ var("instruction_date") }}') + interval 5 months,
        (select max(statements.half_end) from statements) + interval 1 day,
        interval 6 months
    ) as months(moment)

),

cells as (

    select distinct
        region_code,
        instruction
    from {{ ref('fct_inpres') }}

)

select
    cells.region_code,
    cells.instruction,
    halves.half_end,
    count(statements.half_end) as known_count,
    count(statements.half_end) filter (where statements.half_end = halves.half_end) as new_count
from cells
cross join halves
left join statements
    on
        cells.region_code = statements.region_code
        and cells.instruction = statements.instruction
        and statements.half_end <= halves.half_end
group by all
