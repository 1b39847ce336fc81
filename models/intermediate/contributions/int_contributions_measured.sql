with paired as (

    select * from {{ ref('int_contributions_paired') }}

),

figures as (

    select * from {{ ref('int_figures_flagged') }}

),

documents as (

    select * from {{ ref('int_documents_unioned') }}

),

worker_groups as (

    select * from {{ ref('stg_reference__worker_groups') }}

),

composed as (

    select * from {{ ref('int_totals_composed') }}

),

months as (

    select * from {{ ref('int_months_matched') }}

),

measured as (

    select
        paired.amount_id,
        paired.workers_id,
        paired.pairing_problem,
        case when months.candidates_count = 1 then months.months_id end as months_id,
        coalesce(months.candidates_count, 0) > 1 as has_several_months,
        amount.region_code,
        amount.measure,
        amount.value as amount,
        amount.step as amount_step,
        amount.qualifier as amount_qualifier,
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
            else coalesce(workers.segment, amount.segment, worker_groups.segment, composed.segment)
        end as segment,
        coalesce(composed.programs_count, 1) > 1 as has_mixed_programs,
        case when months.candidates_count = 1 then nullif(months.months, 0) end as months_stated,
        case
            when months.candidates_count = 1 then nullif(months.months, 0)
            when months.candidates_count is null and amount.period_end is not null
                then date_diff(
                    'month',
                    amount.period_start,
                    if(
                        amount.basis = 'realised' and documents.stated_on between amount.period_start and amount.period_end,
                        documents.stated_on,
                        amount.period_end
                    )
                ) + 1
        end as months
    from paired
    inner join figures as amount
        on paired.amount_id = amount.figure_id
    inner join documents
        on amount.document_id = documents.document_id
    left join figures as workers
        on paired.workers_id = workers.figure_id
    left join worker_groups
        on amount.worker_group = worker_groups.worker_group
    left join composed
        on paired.workers_id = composed.figure_id
    left join months
        on paired.amount_id = months.amount_id

)

select * from measured
