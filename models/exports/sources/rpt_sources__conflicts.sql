with conflicts as (

    select * from {{ ref('fct_conflicts') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

),

measures as (

    select * from {{ ref('dim_measures') }}

),

figures as (

    select * from {{ ref('fct_figures') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

),

kinds as (

    select * from {{ ref('dim_codes') }}
    where codelist = 'conflict_kind'

)

select
    row_number() over (
        order by
            list_position(['two_documents', 'other_count', 'own_pair', 'parts', 'identity', 'rule'], conflicts.kind),
            regions.office_position,
            conflicts.region_code,
            conflicts.left_id,
            conflicts.right_id
    ) as sort_key,
    conflicts.conflict_id,
    kinds.label_id as kind_label,
    kinds.explanation as kind_note,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    concat_ws(
        ', ', measures.label_id, lower({{ label('worker_group', 'figures.worker_group') }}), {{ period_text('figures') }}
    ) as measure_text,
    case when conflicts.unit = 'persen' then conflicts.left_value / 100 else conflicts.left_value end as left_value,
    conflicts.left_id,
    concat_ws(', ', left_documents.publisher, {{ stated_on_text('left_documents') }}) as left_source,
    '/sumber#' || conflicts.left_document_id as left_href,
    case when conflicts.unit = 'persen' then conflicts.right_value / 100 else conflicts.right_value end as right_value,
    conflicts.right_id,
    coalesce(nullif(concat_ws(', ', right_documents.publisher, {{ stated_on_text('right_documents') }}), ''), 'dihitung') as right_source,
    '/sumber#' || conflicts.right_document_id as right_href,
    measures.format as value_format,
    abs(case when conflicts.unit = 'persen' then conflicts.difference / 100 else conflicts.difference end) as difference,
    case when conflicts.unit = 'persen' then 'poin' else measures.format end as difference_format,
    {{ label('conflict_preference', 'conflicts.preferred') }} as preferred_label,
    conflicts.reason
from conflicts
inner join kinds
    on conflicts.kind = kinds.code
inner join regions
    on conflicts.region_code = regions.region_code
inner join measures
    on conflicts.measure = measures.measure
inner join figures
    on conflicts.left_id = figures.figure_id
inner join documents as left_documents
    on conflicts.left_document_id = left_documents.document_id
left join documents as right_documents
    on conflicts.right_document_id = right_documents.document_id
