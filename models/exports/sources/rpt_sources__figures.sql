with figures as (

    select * from {{ ref('fct_figures') }}

),

documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

regions as (

    select * from {{ ref('dim_regions') }}

),

measures as (

    select * from {{ ref('dim_measures') }}

)

select
    row_number() over (order by regions.office_position, documents.document_id, figures.figure_id) as sort_key,
    figures.figure_id,
    figures.figure_id as id,
    figures.document_id,
    documents.title as document_title,
    documents.publisher,
    '/sumber#' || figures.document_id as document_href,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    measures.label_id as measure_label,
    figures.printed,
    figures.locator as locator_text,
    {{ label('worker_group', 'figures.worker_group') }} as worker_group_label,
    {{ period_text('figures') }} as period_text,
    figures.note
from figures
inner join documents
    on figures.document_id = documents.document_id
inner join regions
    on figures.region_code = regions.region_code
inner join measures
    on figures.measure = measures.measure
