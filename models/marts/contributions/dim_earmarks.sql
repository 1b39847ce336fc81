select
    earmark_id,
    funding,
    purpose,
    bound,
    share_pct,
    valid_from,
    valid_to,
    regulation,
    source_id as document_id,
    source_id || '.' || earmark_id as figure_id,
    grade,
    note
from {{ ref('stg_reference__earmarks') }}
