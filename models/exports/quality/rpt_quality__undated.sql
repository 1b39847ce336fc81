with documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures' and stated_on is null

),

figures as (

    select
        document_id,
        count(*) as figures_count
    from {{ ref('fct_figures') }}
    group by all

)

select
    row_number() over (order by documents.document_id) as sort_key,
    documents.title,
    '/sumber#' || documents.document_id as href,
    documents.publisher,
    documents.date_unknown as reason,
    figures.figures_count
from documents
inner join figures
    on documents.document_id = figures.document_id
