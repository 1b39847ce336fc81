with conflicts as (

    select
        kind,
        count(*) as conflicts_count,
        count(*) filter (where preferred <> 'none') as preferred_count
    from {{ ref('fct_conflicts') }}
    group by all

)

select
    row_number() over (order by conflicts_count desc, kind) as sort_key,
    codes.label_id as kind_label,
    codes.explanation as kind_note,
    conflicts.conflicts_count,
    conflicts.preferred_count
from conflicts
inner join {{ ref('dim_codes') }} as codes
    on codes.codelist = 'conflict_kind' and conflicts.kind = codes.code
