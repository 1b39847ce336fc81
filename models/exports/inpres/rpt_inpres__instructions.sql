with instructions as (

    select * from {{ ref('dim_instructions') }}

),

stated as (

    select
        instruction,
        count(distinct region_code) filter (where status = 'stated') as regions_count,
        count(distinct region_code) filter (where status = 'not_known') as unknown_count,
        count(*) filter (where status = 'stated') as statements_count
    from {{ ref('fct_inpres') }}
    group by all

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    instructions.position as sort_key,
    instructions.label_id as instruction_label,
    instructions.definition,
    coalesce(stated.regions_count, 0) as regions_count,
    coalesce(stated.unknown_count, 0) as unknown_count,
    coalesce(stated.statements_count, 0) as statements_count,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href
from instructions
left join stated
    on instructions.instruction = stated.instruction
inner join documents
    on instructions.document_id = documents.document_id
