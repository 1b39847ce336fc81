select
    source_id || '.' || earmark_id as figure_id,
    'share_pct' as measure,
    share_pct as value,
    'persen' as unit,
    bound as qualifier,
    valid_from as period_start,
    valid_to as period_end,
    funding,
    purpose,
    funding as denominator,
    source_id as document_id,
    concat_ws('. ', regulation, note) as note
from {{ ref('stg_reference__earmarks') }}
