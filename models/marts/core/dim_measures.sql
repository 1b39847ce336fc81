select
    measure,
    kind,
    label_id,
    label_en,
    unit,
    format,
    decimals,
    definition,
    numerator,
    denominator,
    indicator_code,
    source_id
from {{ ref('stg_reference__measures') }}
