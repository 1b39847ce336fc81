with figures as (

    select * from {{ ref('fct_figures') }}
    where restates is null

),

checks as (

    select * from {{ ref('fct_checks') }}
    where check_code = 'parts_sum_to_total' and status = 'passed'

),

regions as (

    select * from {{ ref('dim_regions') }}

),

parts as (

    select
        parts.*,
        totals.value as total_value,
        totals.figure_id as total_id,
        {{ label('worker_group', 'parts.worker_group') }} as group_label,
        {{ period_text('totals') }} as as_of_text
    from figures as parts
    inner join figures as totals
        on parts.part_of = totals.figure_id
    inner join checks
        on totals.figure_id = checks.figure_id
    where parts.measure = 'workers_covered' and parts.worker_group is distinct from totals.worker_group

)

select
    row_number() over (order by regions.short_name, parts.total_id, parts.value desc) as sort_key,
    parts.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    parts.worker_group,
    parts.group_label as label,
    cast(parts.value as double) as value,
    cast(parts.total_value as double) as total_value,
    parts.total_id,
    parts.figure_id as id,
    parts.as_of_text
from parts
inner join regions
    on parts.region_code = regions.region_code
