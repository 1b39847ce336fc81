-- an office publishes its own provinces; what it holds of others is counted, not shown
select
    figures.*,
    figures.region_code = '{{ var("country_code") }}' or provinces.province_code is not null as is_in_office
from {{ ref('stg_figures__figures') }} as figures
left join {{ ref('stg_office__provinces') }} as provinces
    on left(figures.region_code, 2) = provinces.province_code
