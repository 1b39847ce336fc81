-- groups below the smallest cell are kept back, and a second one where the region's total would give a single one away
with members as (

    select * from {{ ref('int_laporan_cabang_members_summed') }}
    where is_current

),

judged as (

    select
        *,
        persons between 1 and {{ var('smallest_cell') }} - 1 as is_small,
        sum(persons) over (partition by region_code, report_month) as total_persons
    from members

),

counted as (

    select
        *,
        count(*) filter (where is_small) over (partition by region_code, report_month) as small_count,
        row_number() over (
            partition by region_code, report_month, is_small or persons = 0 order by persons, worker_group
        ) as place
    from judged

)

select
    region_code,
    report_month,
    worker_group,
    'JKM' as program,
    cast(case when conf_status = 'F' then persons end as decimal(20, 4)) as members_persons,
    conf_status,
    submission_id as document_id
from (
    select
        *,
        case
            when is_small then 'C'
            when small_count = 1 and persons > 0 and place = 1 then 'D'
            else 'F'
        end as conf_status
    from counted
) as protected
