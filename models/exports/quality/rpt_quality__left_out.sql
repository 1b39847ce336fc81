with left_out as (

    select
        region_code,
        count(*) as figures_count,
        count(distinct document_id) as documents_count
    from {{ ref('fct_left_out') }}
    group by all

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (order by left_out.region_code) as sort_key,
    {{ region_label('regions') }} as region_name,
    regions.province_name,
    left_out.figures_count,
    left_out.documents_count
from left_out
inner join regions
    on left_out.region_code = regions.region_code
