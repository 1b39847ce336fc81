select * from {{ ref('dim_regions') }}
