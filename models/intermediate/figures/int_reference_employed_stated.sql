select
    source_id || '.' || replace(region_code, '.', '') || '-' || cast(year as varchar) as figure_id,
    region_code,
    'employed' as measure,
    value,
    'orang' as unit,
    make_date(year, 8, 1) as period_start,
    make_date(year, 8, 31) as period_end,
    'month' as precision,
    'all_workers' as population,
    'estimate' as basis,
    source_id as document_id,
    obs_status,
    note
from {{ ref('stg_reference__employed') }}
-- beside invented reports a real denominator would make numbers that mislead
where not coalesce((select bool_or(is_simulated) from {{ ref('stg_laporan_cabang__submissions') }}), false)
