with earmarks as (

    select * from {{ ref('dim_earmarks') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (
        order by earmarks.funding, earmarks.valid_to desc nulls first, earmarks.regulation, earmarks.share_pct desc, earmarks.earmark_id
    ) as sort_key,
    {{ label('funding', 'earmarks.funding') }} || ', ' || earmarks.regulation as group_label,
    {{ label('purpose', 'earmarks.purpose') }} as purpose_label,
    cast(earmarks.share_pct as double) as share_pct,
    case when earmarks.bound <> 'exact' then {{ label('qualifier', 'earmarks.bound') }} end as bound_note,
    earmarks.figure_id as id,
    {{ validity_text('earmarks') }} as valid_text,
    earmarks.note,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    'tingkat ' || replace(earmarks.grade, 'A copy', 'A (salinan)') as grade_note
from earmarks
inner join documents
    on earmarks.document_id = documents.document_id
