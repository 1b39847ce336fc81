select
    source_id || '.' || lower(replace(target_family, '_', '-')) || '-' || replace(region_code, '.', '') || '-'
    || cast(year as varchar) as figure_id,
    region_code,
    'coverage_target_pct' as measure,
    target_pct as value,
    'persen' as unit,
    make_date(year, 12, 31) as as_of,
    'year' as precision,
    'all_workers' as population,
    target_family,
    'target' as basis,
    source_id as document_id,
    note
from {{ ref('stg_reference__targets') }}
