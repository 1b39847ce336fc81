with legal_bases as (

    select * from {{ ref('dim_legal_bases') }}

),

regions as (

    select * from {{ ref('dim_regions') }}
    where region_level = 'country'

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (order by legal_bases.year desc, legal_bases.kind, legal_bases.number) as sort_key,
    {{ regulation_text('legal_bases') }} as title,
    '/sumber#aturan-' || legal_bases.legal_basis_id as href,
    legal_bases.subject,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    'tingkat ' || replace(legal_bases.grade, 'A copy', 'A (salinan)') as grade_note
from legal_bases
inner join regions
    on legal_bases.region_code = regions.region_code
inner join documents
    on legal_bases.document_id = documents.document_id
