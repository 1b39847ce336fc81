select
    instruction,
    position,
    label_id,
    label_en,
    definition,
    source_id as document_id
from {{ ref('stg_reference__instructions') }}
