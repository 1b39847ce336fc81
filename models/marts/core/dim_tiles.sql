select
    tiles.region_code,
    regions.province_code,
    tiles.tile_column,
    tiles.tile_row
from {{ ref('stg_reference__tiles') }} as tiles
inner join {{ ref('dim_regions') }} as regions
    on tiles.region_code = regions.region_code
