select
    bps_code,
    region_code,
    source_id as document_id
from {{ ref('stg_reference__bps_codes') }}
