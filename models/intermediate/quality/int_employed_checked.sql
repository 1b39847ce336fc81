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

)

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
