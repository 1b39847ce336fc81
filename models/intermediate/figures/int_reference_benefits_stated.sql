select
    source_id || '.' || benefit_id as figure_id,
    'benefit' as measure,
    amount as value,
    'rupiah' as unit,
    valid_from as period_start,
    valid_to as period_end,
    program,
    source_id as document_id,
    concat_ws('. ', regulation, condition, note) as note
from {{ ref('stg_reference__benefits') }}
where amount is not null
