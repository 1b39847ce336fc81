with figures as (

    select * from {{ ref('int_figures_primary') }}

),

counted as (

    select
        paid.figure_id as paid_id,
        min(number.figure_id) as count_id,
        min(number.value) as cases,
        count(number.figure_id) as candidates_count
    from figures as paid
    left join figures as number
        on
            number.measure = 'claims_count'
            and paid.document_id = number.document_id
            and paid.region_code = number.region_code
            and paid.population is not distinct from number.population
            and paid.worker_group is not distinct from number.worker_group
            and paid.program is not distinct from number.program
            and paid.period_start is not distinct from number.period_start
            and paid.period_end is not distinct from number.period_end
    where paid.measure = 'claims_paid'
    group by all

),

computed as (

    select
        {{ derived_id('average_claim', ['paid.figure_id']) }} as derived_id,
        paid.region_code,
        'average_claim' as indicator,
        case when counted.candidates_count = 1 then paid.value / nullif(counted.cases, 0) end as value,
        'rupiah' as unit,
        paid.value as numerator_value,
        counted.cases as denominator_value,
        '{' || paid.figure_id || '} ÷ {' || counted.count_id || '}' as formula,
        paid.period_start,
        paid.period_end,
        paid.as_of,
        paid.population,
        paid.worker_group,
        'claims_count' as denominator,
        paid.covered_year,
        paid.basis,
        paid.program,
        {{ codes([
            ("period_not_stated", "paid.period_end is null"),
            ("mixed_programs", "paid.program is null"),
            ("rounded", "list_contains(paid.comparability_codes, 'rounded')"),
        ]) }} as comparability_codes,
        'A' as obs_status,
        list_filter([paid.figure_id, counted.count_id], lambda id: id is not null) as input_ids,
        case
            when counted.candidates_count = 0 then 'claims_count_not_stated'
            when counted.candidates_count > 1 then 'several_candidates'
            when counted.cases = 0 then 'denominator_zero'
        end as missing_reason,
        cast(null as varchar) as note
    from counted
    inner join figures as paid
        on counted.paid_id = paid.figure_id

)

select * from computed
