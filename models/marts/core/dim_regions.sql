with regions as (

    select * from {{ ref('stg_regions__regions') }}

),

aliases as (

    select
        region_code,
        list(alias order by alias) as aliases
    from {{ ref('stg_reference__region_aliases') }}
    group by all

),

reported as (

    select * from {{ ref('int_regions_reported') }}

),

described as (

    select
        regions.region_code,
        regions.region_name,
        regions.region_level,
        regions.parent_code,
        case when regions.region_level in ('province', 'regency', 'district') then left(regions.region_code, 2) end
            as province_code,
        case when regions.region_level in ('regency', 'district') then left(regions.region_code, 5) end as regency_code,
        regexp_replace(regions.region_name, '^Kabupaten ', '') as short_name,
        coalesce(aliases.aliases, cast([] as varchar [])) as aliases,
        reported.region_code is not null as has_card
    from regions
    left join aliases
        on regions.region_code = aliases.region_code
    left join reported
        on regions.region_code = reported.region_code

)

select
    described.region_code,
    described.region_name,
    described.short_name,
    described.region_level,
    described.parent_code,
    described.regency_code,
    described.province_code,
    provinces.region_name as province_name,
    described.aliases,
    described.has_card
from described
left join regions as provinces
    on described.province_code = provinces.region_code
