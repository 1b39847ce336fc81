select
    premium_id,
    segment,
    program,
    payer,
    sector,
    valid_from,
    valid_to,
    amount,
    per,
    rate_pct,
    rate_base,
    regulation,
    source_id as document_id,
    case when per = 'month' and amount is not null then source_id || '.' || premium_id end as figure_id,
    grade,
    note
from {{ ref('stg_reference__premiums') }}
