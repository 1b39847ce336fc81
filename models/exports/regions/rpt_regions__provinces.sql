with provinces as (

    select
        region_code,
        region_name,
        office_position,
        {{ region_href('provinces') }} as province_href
    from {{ ref('dim_regions') }} as provinces
    where region_level = 'province' and office_position is not null

)

select
    row_number() over (order by min(regencies.sort_key)) as sort_key,
    provinces.region_code as province_code,
    provinces.region_name as province_name,
    provinces.province_href,
    count(*) as regencies_count,
    count(regencies.documents_count) as known_count
from provinces
inner join {{ ref('rpt_regions__regencies') }} as regencies
    on provinces.region_code = regencies.province_code
group by all
