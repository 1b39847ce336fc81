with submissions as (

    select * from {{ ref('dim_submissions') }}

)

select
    row_number() over (order by sequence desc) as sort_key,
    submissions.submission_id,
    documents.title,
    documents.publisher,
    coalesce({{ date_text('submissions.dated_on') }}, '–') as date_text,
    submissions.rows_count,
    case when submissions.is_replaced then 'digantikan' else 'berlaku' end as status_text,
    submissions.sha256
from submissions
inner join {{ ref('dim_documents') }} as documents
    on submissions.submission_id = documents.document_id
