-- a district is part of its regency's number and has no row;
-- money and workers stand in one row only where document, payer, fund, group and year are the same
with figures as (

    select
        figures.*,
        year(coalesce(figures.as_of, figures.period_end)) as covered_year,
        row_number() over (
            partition by
                figures.document_id, figures.region_code, figures.funding, figures.population, figures.worker_group,
                year(coalesce(figures.as_of, figures.period_end)), figures.unit
            order by figures.figure_id
        ) as nth
    from {{ ref('fct_figures') }} as figures
    where
        figures.funding is not null
        and figures.restates is null
        and figures.is_primary
        and length(figures.region_code) <= 5
        and figures.measure in ('budget', 'spend', 'fund_total', 'workers_covered', 'workers_target')

),

amounts as (

    select * from figures
    where unit = 'rupiah'

),

workers as (

    select * from figures
    where unit = 'orang'

),

paired as (

    select
        coalesce(amounts.region_code, workers.region_code) as region_code,
        coalesce(amounts.document_id, workers.document_id) as document_id,
        coalesce(amounts.funding, workers.funding) as funding,
        coalesce(amounts.worker_group, workers.worker_group) as worker_group,
        coalesce(amounts.covered_year, workers.covered_year) as year,
        amounts.value as amount,
        amounts.figure_id as amount_id,
        case when amounts.measure = 'fund_total' then 'seluruh dananya' else {{ money_kind('amounts') }} end as amount_kind,
        {{ inexact_text('amounts') }} as amount_printed,
        coalesce(amounts.measure = 'fund_total', false) as is_whole_fund,
        workers.value as workers,
        workers.figure_id as workers_id,
        workers.measure as workers_measure,
        coalesce(amounts.population, workers.population) as population,
        replace(concat_ws(' ', amounts.note, workers.note), 'Dibaca dari salinan ringkas. ', '') as note
    from amounts
    full outer join workers
        on
            amounts.document_id = workers.document_id
            and amounts.region_code = workers.region_code
            and amounts.funding = workers.funding
            and amounts.population = workers.population
            and amounts.worker_group = workers.worker_group
            and amounts.covered_year is not distinct from workers.covered_year
            and amounts.nth = workers.nth

)

select
    row_number() over (order by paired.funding, regions.short_name, paired.year desc nulls last, paired.amount_id, paired.workers_id)
        as sort_key,
    {{ label('funding', 'paired.funding') }} as funding_label,
    paired.funding,
    paired.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    paired.year,
    lower({{ label('worker_group', 'paired.worker_group') }}) as group_label,
    cast(paired.amount as double) as amount,
    paired.amount_id,
    case when paired.amount_id is not null then concat_ws(', ', paired.amount_kind, paired.amount_printed) end as amount_note,
    paired.is_whole_fund,
    cast(paired.workers as double) as workers,
    paired.workers_id,
    case paired.workers_measure when 'workers_target' then 'rencana' end as workers_note,
    nullif(concat_ws('. ', {{ other_payer('paired') }}, nullif(paired.note, '')), '') as note,
    documents.publisher as document_title,
    '/sumber#' || documents.document_id as document_href
from paired
inner join {{ ref('dim_regions') }} as regions
    on paired.region_code = regions.region_code
inner join {{ ref('dim_documents') }} as documents
    on paired.document_id = documents.document_id
