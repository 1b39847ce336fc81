-- what the sheets Potensi and Target say of a year
with potentials as (

    {{ newest_of('potensi', ['region_code', 'potential_year']) }}

),

targets as (

    {{ newest_of('target', ['region_code', 'target_family', 'target_year']) }}

)

select
    submission_id,
    sequence,
    is_current,
    region_code,
    'Potensi' as sheet,
    'jumlah' as sheet_column,
    'workers_potential' as measure,
    'orang' as unit,
    'estimate' as basis,
    'potential' as population,
    definition as denominator,
    cast(null as varchar) as target_family,
    'Sumber menurut cabang: ' || stated_source || '.' as note,
    make_date(potential_year, 12, 31) as as_of,
    potential_persons as value,
    [sheet_row] as sheet_rows
from potentials
union all
select
    submission_id,
    sequence,
    is_current,
    region_code,
    'Target' as sheet,
    'target_persen' as sheet_column,
    'coverage_target_pct' as measure,
    'persen' as unit,
    'target' as basis,
    'all_workers' as population,
    cast(null as varchar) as denominator,
    target_family,
    cast(null as varchar) as note,
    make_date(target_year, 12, 31) as as_of,
    target_pct as value,
    [sheet_row] as sheet_rows
from targets
where target_pct is not null
union all
select
    submission_id,
    sequence,
    is_current,
    region_code,
    'Target' as sheet,
    'target_peserta' as sheet_column,
    'workers_target' as measure,
    'orang' as unit,
    'target' as basis,
    'all_workers' as population,
    cast(null as varchar) as denominator,
    target_family,
    cast(null as varchar) as note,
    make_date(target_year, 12, 31) as as_of,
    target_persons as value,
    [sheet_row] as sheet_rows
from targets
where target_persons is not null
