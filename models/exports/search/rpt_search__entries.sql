with regions as (

    select
        'daerah' as kind,
        region_code as id,
        region_name as title,
        concat_ws(', ', nullif(province_name, region_name), region_code) as detail,
        array_to_string(aliases, ' ') as words,
        coalesce({{ region_href('dim_regions') }}, '/kabupaten#' || region_code) as href,
        1 as kind_position,
        cast(not has_card as integer) as position
    from {{ ref('dim_regions') }}
    where has_card or (office_position is not null and region_level = 'regency')

),

documents as (

    select
        'dokumen' as kind,
        document_id as id,
        title,
        concat_ws(', ', publisher, {{ stated_on_text('dim_documents') }}) as detail,
        cast(null as varchar) as words,
        '/sumber#' || document_id as href,
        2 as kind_position,
        cast(origin <> 'figures' as integer) as position
    from {{ ref('dim_documents') }}
    where origin in ('figures', 'reference')

),

measures as (

    select
        'ukuran' as kind,
        measure as id,
        label_id as title,
        definition as detail,
        label_en as words,
        '/metode' as href,
        3 as kind_position,
        cast(kind = 'derived' as integer) as position
    from {{ ref('dim_measures') }}

),

entries as (

    select * from regions
    union all
    select * from documents
    union all
    select * from measures

)

select
    row_number() over (order by kind_position, position, title, id) as sort_key,
    kind,
    id,
    title,
    detail,
    words,
    href
from entries
