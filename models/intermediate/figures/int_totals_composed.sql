with figures as (

    select * from {{ ref('int_figures_flagged') }}
    where restates is null

),

worker_groups as (

    select * from {{ ref('stg_reference__worker_groups') }}

),

composed as (

    select
        figures.part_of as figure_id,
        sum(figures.value) as parts_value,
        count(*) as parts_count,
        list(figures.figure_id order by figures.figure_id) as part_ids,
        count(distinct coalesce(figures.segment, worker_groups.segment, '?')) as segments_count,
        min(coalesce(figures.segment, worker_groups.segment)) as segment,
        count(distinct coalesce(figures.program, '?')) as programs_count
    from figures
    left join worker_groups
        on figures.worker_group = worker_groups.worker_group
    where figures.part_of is not null
    group by all

)

select * from composed
