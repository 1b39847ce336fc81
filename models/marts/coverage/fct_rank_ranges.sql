select
    group_id,
    region_code,
    population,
    cast(covered_year as integer) as covered_year,
    regions_count,
    series_count,
    best_place,
    worst_place,
    lowest_value,
    highest_value
from {{ ref('int_ranks_compared') }}
