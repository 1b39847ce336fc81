with premiums as (

    select * from {{ ref('dim_premiums') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (order by premiums.segment <> 'BPU', premiums.segment, premiums.premium_id) as sort_key,
    premiums.premium_id,
    {{ label('segment', 'premiums.segment') }} as segment_label,
    replace(premiums.program, '+', ' + ') as program,
    {{ label('payer', 'premiums.payer') }} as payer_label,
    cast(premiums.valid_from as varchar) as valid_from,
    cast(premiums.valid_to as varchar) as valid_to,
    cast(premiums.amount as double) as amount,
    case when premiums.amount is not null then case premiums.per when 'month' then 'sebulan' else 'sekali kontrak' end end
        as amount_note,
    cast(premiums.rate_pct / 100 as double) as rate,
    case premiums.rate_base when 'wage' then 'dari upah' when 'contract_value' then 'dari nilai kontrak' end as rate_note,
    premiums.regulation,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    premiums.grade,
    premiums.figure_id as id,
    premiums.note
from premiums
inner join documents
    on premiums.document_id = documents.document_id
