with regions as (

    select * from {{ ref('dim_regions') }}
    where region_level = 'regency' and office_position is not null

),

office as (

    select * from {{ ref('dim_offices') }}

),

topics as (

    select
        topics.region_code,
        list(topics.topic order by codes.label_id) as topics,
        string_agg(codes.label_id, ', ' order by codes.label_id) as topics_text
    from {{ ref('fct_topics') }} as topics
    inner join {{ ref('dim_codes') }} as codes
        on topics.topic = codes.code and codes.codelist = 'topic'
    group by all

),

documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

known as (

    select
        regions.region_code,
        count(*) as figures_count,
        count(distinct documents.document_id) as documents_count,
        max(documents.stated_on) as newest_on
    from {{ ref('fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id
    inner join {{ ref('dim_regions') }} as places
        on figures.region_code = places.region_code
    inner join regions
        on places.regency_code = regions.region_code
    group by all

)

select
    row_number() over (
        order by regions.province_code <> office.default_province_code, regions.office_position, regions.region_code
    ) as sort_key,
    regions.region_code,
    regions.short_name as region_name,
    regions.region_name as full_name,
    {{ region_href('regions') }} as region_href,
    regions.province_code,
    regions.province_name,
    tiles.tile_column,
    tiles.tile_row,
    topics.topics,
    topics.topics_text,
    known.figures_count,
    known.documents_count,
    {{ date_text('known.newest_on') }} as newest_text
from regions
cross join office
left join {{ ref('dim_tiles') }} as tiles
    on regions.region_code = tiles.region_code
left join topics
    on regions.region_code = topics.region_code
left join known
    on regions.region_code = known.region_code
