select
    legal_basis_id,
    region_code,
    kind,
    number,
    year,
    subject,
    instruction,
    source_id as document_id,
    locator,
    grade,
    note
from {{ ref('stg_reference__legal_bases') }}
