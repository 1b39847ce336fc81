select
    min(sort_key) as sort_key,
    province_name,
    count(*) as regencies_count,
    string_agg(region_name, ', ' order by sort_key) as names_text
from {{ ref('rpt_regions__regencies') }}
where documents_count is null
group by province_name
