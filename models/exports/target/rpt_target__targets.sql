with targets as (

    select * from {{ ref('fct_targets') }}
    where target_id is not null

),

figures as (

    select * from {{ ref('fct_figures') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (
        order by regions.region_level = 'country', regions.short_name, figures.unit, targets.target_family, targets.covered_year
    ) as sort_key,
    targets.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    targets.target_family,
    coalesce({{ label('target_family', 'targets.target_family') }}, 'rencana penerima') as family_label,
    case when figures.unit = 'persen' then 'cakupan' else 'pekerja dibayari daerah' end as what,
    targets.covered_year as year,
    case when figures.unit = 'persen' then cast(figures.value as double) / 100 end as target_rate,
    case when figures.unit = 'persen' then figures.figure_id end as target_rate_id,
    case when figures.unit = 'orang' then cast(figures.value as double) end as target_persons,
    case when figures.unit = 'orang' then figures.figure_id end as target_persons_id,
    case when targets.indicator = 'target_step' then targets.value end as step,
    case
        when targets.indicator = 'target_step' and targets.value is not null then targets.derived_id
    end as step_id,
    {{ label('missing_reason', 'targets.missing_reason') }} as step_note,
    documents.publisher as document_title,
    '/sumber#' || documents.document_id as document_href,
    targets.comparability_codes as codes,
    figures.note
from targets
inner join figures
    on targets.target_id = figures.figure_id
inner join documents
    on figures.document_id = documents.document_id
inner join regions
    on targets.region_code = regions.region_code
