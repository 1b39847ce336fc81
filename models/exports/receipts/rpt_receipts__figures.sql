with figures as (

    select * from {{ ref('fct_figures') }}
    union all by name
    select
        *,
        'exact' as qualifier
    from {{ ref('fct_reports') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

),

measures as (

    select * from {{ ref('dim_measures') }}

),

uses as (

    select
        unnest(input_ids) as figure_id,
        derived_id
    from {{ ref('fct_derived') }}
    where value is not null

),

used as (

    select
        figure_id,
        list(derived_id order by derived_id) as used_by
    from uses
    group by all

)

select
    row_number() over (order by figures.figure_id) as sort_key,
    figures.figure_id,
    figures.region_code,
    regions.region_name,
    {{ region_href('regions') }} as region_href,
    figures.measure,
    measures.label_id as measure_label,
    measures.definition as measure_definition,
    case when figures.unit = 'persen' then cast(figures.value as double) / 100 else cast(figures.value as double) end as value,
    measures.format,
    figures.qualifier,
    {{ label('qualifier', 'figures.qualifier') }} as qualifier_label,
    figures.printed,
    {{ period_text('figures') }} as period_text,
    {{ label('population', 'figures.population') }} as population_label,
    figures.denominator as denominator_label,
    {{ label('worker_group', 'figures.worker_group') }} as worker_group_label,
    {{ label('funding', 'figures.funding') }} as funding_label,
    {{ label('segment', 'figures.segment') }} as segment_label,
    {{ label('target_family', 'figures.target_family') }} as family_label,
    {{ label('purpose', 'figures.purpose') }} as purpose_label,
    figures.branch,
    replace(figures.program, '+', ' + ') as program,
    {{ label('basis', 'figures.basis') }} as basis_label,
    figures.part_of,
    figures.restates,
    cast(figures.sum_gap as double) as sum_gap,
    figures.document_id,
    documents.title as document_title,
    documents.publisher,
    {{ label('document_kind', 'documents.kind') }} as document_kind_label,
    documents.address,
    case
        when documents.published_on is not null then 'terbit ' || {{ date_text('documents.published_on') }}
        when documents.event_on is not null then 'peristiwa ' || {{ date_text('documents.event_on') }}
        else documents.date_unknown
    end as date_text,
    documents.note as document_note,
    figures.locator as locator_text,
    figures.comparability_codes as codes,
    figures.note,
    coalesce(used.used_by, cast([] as varchar [])) as used_by
from figures
inner join documents
    on figures.document_id = documents.document_id
inner join regions
    on figures.region_code = regions.region_code
inner join measures
    on figures.measure = measures.measure
left join used
    on figures.figure_id = used.figure_id
