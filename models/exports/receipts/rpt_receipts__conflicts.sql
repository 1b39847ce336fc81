-- each contradiction stands on the receipts of both its sides
with conflicts as (

    select
        *,
        left_id as number_id,
        right_id as other_id
    from {{ ref('fct_conflicts') }}
    union all
    select
        *,
        right_id as number_id,
        left_id as other_id
    from {{ ref('fct_conflicts') }}

)

select
    row_number() over (order by conflicts.number_id, conflicts.other_id) as sort_key,
    conflicts.number_id,
    conflicts.other_id,
    {{ label('conflict_kind', 'conflicts.kind') }} as kind_label,
    conflicts.reason
from conflicts
