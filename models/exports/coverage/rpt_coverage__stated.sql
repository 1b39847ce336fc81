with coverage as (

    select * from {{ ref('fct_coverage') }}
    where indicator = 'coverage_stated' and value is not null

),

figures as (

    select * from {{ ref('fct_figures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (order by figures.as_of desc nulls last, regions.short_name) as sort_key,
    coverage.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    coverage.value,
    coverage.derived_id as id,
    {{ range_columns('coverage') }},
    cast(figures.as_of as varchar) as as_of,
    {{ period_text('figures') }} as as_of_text,
    coalesce(figures.denominator, 'penyebut tidak disebut') as denominator_text,
    figures.denominator is not null as is_denominator_known,
    concat_ws(', ', documents.publisher, {{ stated_on_text('documents') }}) as document_title,
    documents.document_id,
    '/sumber#' || documents.document_id as document_href,
    coverage.comparability_codes as codes,
    figures.note
from coverage
inner join figures
    on coverage.input_ids[1] = figures.figure_id
inner join regions
    on coverage.region_code = regions.region_code
inner join documents
    on figures.document_id = documents.document_id
