-- regencies, cities and provinces of the office of which at least one document or branch report speaks
with spoken as (

    select region_code from {{ ref('int_figures_dated') }}
    union
    select region_code from {{ ref('int_laporan_cabang_facts_summed') }}

)

select
    spoken.region_code,
    regions.region_level
from spoken
inner join {{ ref('stg_regions__regions') }} as regions
    on spoken.region_code = regions.region_code
where regions.region_level in ('regency', 'province')
