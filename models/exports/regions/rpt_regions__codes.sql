with regencies as (

    select * from {{ ref('dim_regions') }}
    where region_level = 'regency'

)

select
    regencies.region_code,
    regencies.short_name as region_name,
    regencies.province_code,
    regencies.province_name,
    regencies.office_position is not null as is_in_office,
    bps_codes.bps_code
from regencies
left join {{ ref('dim_bps_codes') }} as bps_codes
    on regencies.region_code = bps_codes.region_code
