with paired as (

    select * from {{ ref('int_contributions_paired') }}

),

figures as (

    select * from {{ ref('int_figures_primary') }}

),

worker_groups as (

    select * from {{ ref('stg_reference__worker_groups') }}

),

composed as (

    select * from {{ ref('int_totals_composed') }}

),

months as (

    select
        document_id,
        region_code,
        worker_group,
        covered_year,
        min(figure_id) as months_id,
        min(value) as value
    from figures
    where measure = 'months'
    group by all
    having count(*) = 1

),

measured as (

    select
        paired.amount_id,
        paired.workers_id,
        paired.pairing_problem,
        months.months_id,
        amount.region_code,
        amount.measure,
        amount.value as amount,
        amount.step as amount_step,
        amount.basis,
        amount.population,
        amount.worker_group,
        amount.funding,
        amount.document_id,
        amount.period_start,
        amount.period_end,
        amount.as_of,
        amount.covered_until,
        amount.covered_year,
        amount.comparability_codes as amount_codes,
        workers.value as workers,
        workers.measure as workers_measure,
        workers.comparability_codes as workers_codes,
        coalesce(workers.program, amount.program) as program,
        case
            when composed.segments_count > 1 then 'mixed'
            else coalesce(workers.segment, amount.segment, worker_groups.segment)
        end as segment,
        coalesce(composed.programs_count, 1) > 1 as has_mixed_programs,
        months.value as months_stated,
        coalesce(
            months.value,
            case
                when amount.period_end is not null
                    then date_diff('month', amount.period_start, amount.period_end) + 1
            end
        ) as months
    from paired
    inner join figures as amount
        on paired.amount_id = amount.figure_id
    left join figures as workers
        on paired.workers_id = workers.figure_id
    left join worker_groups
        on amount.worker_group = worker_groups.worker_group
    left join composed
        on paired.workers_id = composed.figure_id
    left join months
        on
            amount.document_id = months.document_id
            and amount.region_code = months.region_code
            and amount.worker_group is not distinct from months.worker_group
            and amount.covered_year is not distinct from months.covered_year

)

select * from measured
