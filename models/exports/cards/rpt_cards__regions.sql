with regions as (

    select * from {{ ref('dim_regions') }}
    where has_card

),

documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

edition as (

    select max(stated_on) as edition_on from {{ ref('dim_documents') }}

),

figures as (

    select
        figures.*,
        coalesce(figures.as_of, figures.period_end) as covered_until
    from {{ ref('fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id

),

counted as (

    select
        members.region_code,
        count(*) as figures_count,
        count(distinct figures.document_id) as documents_count
    from figures
    inner join {{ ref('rpt_cards__members') }} as members
        on figures.region_code = members.member_code
    group by all

),

headlines as (

    select
        figures.region_code,
        figures.figure_id,
        cast(figures.value as double) as value,
        measures.format,
        concat_ws(
            ', ',
            measures.label_id,
            case when figures.unit = 'orang' then {{ label('population', 'figures.population') }} end,
            lower({{ label('worker_group', 'figures.worker_group') }}),
            {{ period_text('figures') }}
        ) as label
    from figures
    inner join {{ ref('dim_measures') }} as measures
        on figures.measure = measures.measure
    where
        figures.is_primary
        and figures.branch is null
        and figures.unit in ('orang', 'keluarga')
        and (figures.measure <> 'households' or figures.worker_group is not null)
    qualify row_number() over (
        partition by figures.region_code
        order by
            figures.measure <> 'workers_covered', coalesce(figures.population, '') <> 'regency_paid',
            figures.measure <> 'households', year(figures.covered_until) desc nulls last, figures.value desc,
            figures.covered_until desc, figures.figure_id
    ) = 1

),

contradicted as (

    select unnest([left_id, right_id]) as figure_id from {{ ref('fct_conflicts') }}

)

select
    row_number() over (order by regions.region_code) as sort_key,
    regions.region_code,
    regions.region_name,
    regions.province_name,
    {{ date_text('edition.edition_on') }} as edition_date,
    coalesce(counted.documents_count, 0) as documents_count,
    coalesce(counted.figures_count, 0) as figures_count,
    headlines.value as headline_value,
    headlines.format as headline_format,
    headlines.figure_id as headline_id,
    headlines.label as headline_label,
    headlines.figure_id in (select contradicted.figure_id from contradicted) as is_headline_contradicted
from regions
cross join edition
left join counted
    on regions.region_code = counted.region_code
left join headlines
    on regions.region_code = headlines.region_code
