-- regencies and cities of the office of which at least one document speaks
select distinct figures.region_code
from {{ ref('int_figures_dated') }} as figures
inner join {{ ref('stg_regions__regions') }} as regions
    on figures.region_code = regions.region_code
where regions.region_level = 'regency'
