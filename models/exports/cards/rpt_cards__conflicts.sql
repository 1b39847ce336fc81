with conflicts as (

    select * from {{ ref('fct_conflicts') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

),

measures as (

    select * from {{ ref('dim_measures') }}

)

select
    row_number() over (
        order by members.region_code, conflicts.region_code, conflicts.kind, conflicts.left_id, conflicts.right_id
    ) as sort_key,
    members.region_code,
    'bertentangan' as section,
    'Yang bertentangan' as section_label,
    concat_ws(
        ': ',
        case when members.is_within then members.member_name end,
        measures.label_id,
        {{ label('conflict_kind', 'conflicts.kind') }}
    ) as label,
    case when conflicts.unit = 'persen' then conflicts.left_value / 100 else conflicts.left_value end as value,
    measures.format,
    conflicts.left_id as id,
    cast(null as varchar) as text,
    cast(null as varchar) as href,
    case when conflicts.unit = 'persen' then conflicts.right_value / 100 else conflicts.right_value end as other_value,
    conflicts.right_id as other_id,
    left_documents.publisher || ' dan ' || coalesce(right_documents.publisher, 'hasil hitungan')
    || case conflicts.preferred when 'right' then ' (aturan, didahulukan)' else '' end as note,
    cast([] as varchar []) as codes
from conflicts
inner join {{ ref('rpt_cards__members') }} as members
    on conflicts.region_code = members.member_code
inner join measures
    on conflicts.measure = measures.measure
left join documents as left_documents
    on conflicts.left_document_id = left_documents.document_id
left join documents as right_documents
    on conflicts.right_document_id = right_documents.document_id
