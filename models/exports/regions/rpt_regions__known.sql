select
    sort_key,
    region_name,
    region_href,
    province_name,
    topics_text,
    figures_count,
    documents_count,
    newest_text
from {{ ref('rpt_regions__regencies') }}
where documents_count is not null
