with employed as (

    select * from {{ ref('stg_reference__employed') }}

),

provinces as (

    select * from employed
    where length(region_code) = 2

),

regencies as (

    select
        left(region_code, 2) as province_code,
        year,
        sum(value) as value
    from employed
    where length(region_code) = 5
    group by all

),

summed as (

    select
        'regencies_sum_to_province' as check_code,
        provinces.source_id || '.' || provinces.region_code || '-' || cast(provinces.year as varchar) as figure_id,
        provinces.region_code,
        provinces.source_id as document_id,
        provinces.file,
        provinces.line,
        regencies.value as expected_value,
        provinces.value as found_value,
        provinces.value - regencies.value as difference,
        case when provinces.value = regencies.value then 'passed' else 'failed' end as status,
        'provinsi ' || {{ printed_id('provinces.value') }} || ', jumlah kabupaten/kotanya '
        || {{ printed_id('regencies.value') }} as found,
        'jumlah kabupaten/kota yang sama dengan angka provinsinya' as expected,
        'periksa baris kabupaten/kota tahun itu terhadap tabel sumbernya' as hint
    from provinces
    inner join regencies
        on provinces.region_code = regencies.province_code and provinces.year = regencies.year

),

-- the statistics office may revise what was copied before: both stand, the difference is said
compared as (

    select
        'employed_sources_agree' as check_code,
        published.figure_id,
        published.region_code,
        published.document_id,
        employed.file,
        employed.line,
        employed.value as expected_value,
        published.value as found_value,
        published.value - employed.value as difference,
        case when published.value = employed.value then 'passed' else 'declared' end as status,
        'berkas BPS ' || {{ printed_id('published.value') }} || ', tabel acuan ' || {{ printed_id('employed.value') }} as found,
        'angka yang sama, atau revisi BPS' as expected,
        'berkas BPS yang dipakai sebagai penyebut; perbaiki tabel acuannya bila itu salinan yang keliru' as hint
    from {{ ref('int_bps_employed_stated') }} as published
    inner join employed
        on published.region_code = employed.region_code and year(published.period_end) = employed.year
    where month(published.period_end) = 8

)

select * from summed
union all
select * from compared
