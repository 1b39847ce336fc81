select
    source_id || '.' || premium_id as figure_id,
    'premium_month' as measure,
    amount as value,
    'rupiah' as unit,
    valid_from as period_start,
    valid_to as period_end,
    program,
    segment,
    source_id as document_id,
    concat_ws('. ', regulation, note) as note
from {{ ref('stg_reference__premiums') }}
where per = 'month' and amount is not null
