with halves as (

    select
        half_end,
        count(*) filter (where known_count > 0) as known_pairs_count,
        count(*) filter (where known_count = new_count and new_count > 0) as new_pairs_count,
        count(distinct region_code) filter (where known_count > 0) as regions_count,
        cast(sum(new_count) as bigint) as new_count
    from {{ ref('fct_inpres_halves') }}
    group by all

)

select
    row_number() over (order by half_end desc) as sort_key,
    cast(half_end as varchar) as half_end,
    case month(half_end) when 6 then 'Paruh pertama ' else 'Paruh kedua ' end || year(half_end) as half_label,
    'sampai ' || {{ date_text('half_end') }} as half_note,
    known_pairs_count,
    new_pairs_count,
    new_count,
    regions_count
from halves
