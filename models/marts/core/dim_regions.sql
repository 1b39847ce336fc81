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

-- the regencies, cities and provinces that a document of the office speaks of
reported as (

    select region_code from {{ ref('int_regions_spoken_of') }}

),

branches as (

    select
        region_code,
        branch
    from {{ ref('stg_office__branches') }}

),

provinces as (

    select
        province_code,
        position
    from {{ ref('stg_office__provinces') }}

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
        reported.region_code is not null as is_reported
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
    province_names.region_name as province_name,
    provinces.position as office_position,
    branches.branch,
    described.aliases,
    described.is_reported,
    described.is_reported or (described.region_level = 'province' and provinces.position is not null) as has_card
from described
left join regions as province_names
    on described.province_code = province_names.region_code
left join provinces
    on described.province_code = provinces.province_code
left join branches
    on described.regency_code = branches.region_code
