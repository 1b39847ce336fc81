with denominators as (

    select * from {{ ref('fct_denominators') }}

),

regions as (

    select * from {{ ref('dim_regions') }}
    where is_reported

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (order by regions.short_name, denominators.covered_year, denominators.definition) as sort_key,
    denominators.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    denominators.covered_year as year,
    {{ label('denominator', 'denominators.definition') }} as definition_label,
    cast(denominators.value as double) as value,
    case when denominators.definition <> 'implied_pair' then denominators.denominator_id end as id,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    denominators.comparability_codes as codes
from denominators
inner join regions
    on denominators.region_code = regions.region_code
inner join documents
    on denominators.document_id = documents.document_id
