-- a saved answer's key is glued of ids; a published table has sheet and cell
with values_given as (

    select * from {{ ref('stg_bps__values') }}
    where measure = 'employed' and value is not null

),

provinces as (

    select province_code from {{ ref('stg_office__provinces') }}

)

select
    values_given.submission_id || '.' || replace(values_given.region_code, '.', '') || '-'
    || cast(values_given.year as varchar) || case when values_given.round = 'Februari' then '-februari' else '' end as figure_id,
    values_given.region_code,
    'employed' as measure,
    values_given.value,
    values_given.step,
    values_given.printed,
    'orang' as unit,
    make_date(values_given.year, case when values_given.round = 'Februari' then 2 else 8 end, 1) as period_start,
    last_day(make_date(values_given.year, case when values_given.round = 'Februari' then 2 else 8 end, 1)) as period_end,
    'month' as precision,
    'all_workers' as population,
    'estimate' as basis,
    values_given.submission_id as document_id,
    case
        when contains(values_given.place, '!')
            then 'lembar ' || regexp_replace(values_given.place, '!([A-Z]+\d+)$', ', sel \1')
        else 'kunci ' || values_given.place
    end as locator,
    concat_ws('. ', values_given.table_title, values_given.note) as note
from values_given
left join provinces
    on left(values_given.region_code, 2) = provinces.province_code
where provinces.province_code is not null or values_given.region_code = '{{ var("country_code") }}'
