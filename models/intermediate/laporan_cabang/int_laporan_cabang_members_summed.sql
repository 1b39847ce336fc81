-- members of JKM by submission, region and month; packages are disjoint, so each member is counted once
with members as (

    {{ newest_of(
        'kepesertaan', ['region_code', 'report_month'],
        parts_of=['region_code', 'report_month', 'segment', 'program', 'funding']
    ) }}

)

select
    submission_id,
    sequence,
    is_current,
    region_code,
    report_month,
    worker_group,
    sum(active_persons) as persons,
    list(sheet_row order by sheet_row) as sheet_rows
from members
where list_contains(string_split(program, '+'), 'JKM')
group by all
