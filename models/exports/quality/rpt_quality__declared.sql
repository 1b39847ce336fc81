with checks as (

    select * from {{ ref('fct_checks') }}
    where status = 'declared'

),

figures as (

    select * from {{ ref('fct_figures') }}

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
    row_number() over (order by regions.office_position, checks.region_code, checks.check_code, checks.figure_id) as sort_key,
    {{ label('check', 'checks.check_code') }} as check_label,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    measures.label_id as measure_label,
    cast(case when figures.unit = 'persen' then checks.found_value / 100 else checks.found_value end as double) as found_value,
    checks.figure_id as found_id,
    cast(case when figures.unit = 'persen' then checks.expected_value / 100 else checks.expected_value end as double)
        as expected_value,
    measures.format as value_format,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    figures.note
from checks
inner join figures
    on checks.figure_id = figures.figure_id
inner join measures
    on figures.measure = measures.measure
inner join regions
    on checks.region_code = regions.region_code
inner join documents
    on checks.document_id = documents.document_id
