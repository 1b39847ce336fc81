with figures as (

    select * from {{ ref('fct_figures') }}
    where reading_reason is not null

),

measures as (

    select * from {{ ref('dim_measures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (order by figures.figure_id) as sort_key,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    measures.label_id as measure_label,
    figures.printed,
    cast(case when figures.unit = 'persen' then figures.value / 100 else figures.value end as double) as value,
    figures.figure_id as id,
    measures.format as value_format,
    figures.reading_reason,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href
from figures
inner join measures
    on figures.measure = measures.measure
inner join regions
    on figures.region_code = regions.region_code
inner join documents
    on figures.document_id = documents.document_id
