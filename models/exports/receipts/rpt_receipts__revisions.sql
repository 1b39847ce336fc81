select
    row_number() over (order by revisions.figure_id, revisions.sequence desc) as sort_key,
    revisions.figure_id,
    revisions.document_id,
    documents.title as document_title,
    {{ date_text('revisions.dated_on') }} as date_text,
    case when revisions.unit = 'persen' then cast(revisions.value as double) / 100 else cast(revisions.value as double) end as value,
    measures.format
from {{ ref('fct_revisions') }} as revisions
inner join {{ ref('dim_documents') }} as documents
    on revisions.document_id = documents.document_id
inner join {{ ref('dim_measures') }} as measures
    on revisions.measure = measures.measure
