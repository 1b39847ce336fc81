with legal_bases as (

    select * from {{ ref('dim_legal_bases') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (order by legal_bases.region_code, legal_bases.year, legal_bases.kind, legal_bases.number) as sort_key,
    'aturan-' || legal_bases.legal_basis_id as anchor,
    {{ regulation_text('legal_bases') }} as title,
    legal_bases.year,
    legal_bases.subject,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    documents.publisher || ', ' || legal_bases.locator as source_text,
    '/sumber#' || documents.document_id as source_href,
    legal_bases.grade,
    legal_bases.note
from legal_bases
inner join regions
    on legal_bases.region_code = regions.region_code
inner join documents
    on legal_bases.document_id = documents.document_id
