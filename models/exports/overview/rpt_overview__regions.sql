with regions as (

    select * from {{ ref('dim_regions') }}
    where is_reported

),

offices as (

    select * from {{ ref('dim_offices') }}

),

documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

spoken as (

    select distinct
        figures.region_code,
        figures.document_id
    from {{ ref('fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id

)

select
    row_number() over (
        order by
            regions.province_code <> offices.default_province_code, regions.office_position,
            regions.region_level <> 'province', regions.short_name, documents.stated_on desc nulls last, spoken.document_id
    ) as sort_key,
    spoken.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    regions.province_name,
    '/rapor/' || regions.province_code || '.html' as province_href,
    concat_ws(', ', documents.publisher, coalesce({{ stated_on_text('documents') }}, 'tanpa tanggal')) as document_note,
    '/sumber#' || documents.document_id as document_href,
    workers.workers,
    workers.workers_id,
    workers.workers_note,
    workers.workers_codes,
    workers.shared_workers,
    workers.shared_workers_id,
    workers.shared_workers_note,
    workers.shared_workers_codes,
    amounts.amount,
    amounts.amount_id,
    concat_ws(
        '; ',
        amounts.amount_note,
        case when amounts.amounts_count > 1 then cast(amounts.amounts_count - 1 as varchar) || ' jumlah lain di rapor' end
    ) as amount_note,
    amounts.amount_codes,
    amounts.months_bought,
    amounts.months_bought_id,
    concat_ws(
        ', ',
        amounts.months_bought_note,
        case when amounts.paid_workers_id <> workers.workers_id then amounts.paid_workers_note end
    ) as months_bought_note,
    amounts.months_bought_codes,
    claims.claims,
    claims.claims_id,
    claims.claims_note,
    claims.claims_codes,
    coverage.coverage,
    coverage.coverage_id,
    coverage.coverage_note,
    coverage.coverage_codes,
    coalesce(workers.has_covered, false) as has_covered
from spoken
inner join regions
    on spoken.region_code = regions.region_code
inner join documents
    on spoken.document_id = documents.document_id
cross join offices
left join {{ ref('rpt_overview__workers') }} as workers
    on spoken.region_code = workers.region_code and spoken.document_id = workers.document_id
left join {{ ref('rpt_overview__amounts') }} as amounts
    on spoken.region_code = amounts.region_code and spoken.document_id = amounts.document_id
left join {{ ref('rpt_overview__claims') }} as claims
    on spoken.region_code = claims.region_code and spoken.document_id = claims.document_id
left join {{ ref('rpt_overview__coverage') }} as coverage
    on spoken.region_code = coverage.region_code and spoken.document_id = coverage.document_id
