-- @buku 1

-- # Apakah peringkat bertahan bila penyebutnya diganti?
--
-- Peserta yang sama dibagi setiap penyebut yang diketahui untuk daerah dan tahun itu. Bila tempat terbaik dan terburuk sama, peringkatnya tidak bergantung pada penyebut.
--
-- Penyebut yang tersirat dari persentase dokumen itu sendiri membuat perbandingannya berputar: tempat yang tetap di sana tidak membuktikan apa pun.

with dihitung as (
    select coverage.region_name, coverage.numerator_value as peserta, penyebut.definition, coverage.numerator_value / penyebut.value as cakupan
    from fct_coverage as coverage
    inner join fct_denominators as penyebut
        on
            coverage.region_code = penyebut.region_code
            and coverage.covered_year = penyebut.covered_year
    inner join dim_regions as wilayah
        on coverage.region_code = wilayah.region_code
    where
        coverage.indicator = 'coverage_computed'
        and coverage.value is not null
        and wilayah.region_level = 'regency'
),

bertempat as (
    select *, rank() over (partition by definition order by cakupan desc) as tempat
    from dihitung
)

select
    region_name,
    any_value(peserta) as peserta,
    count(*) as banyak_penyebut,
    round(min(cakupan), 4) as cakupan_terendah,
    round(max(cakupan), 4) as cakupan_tertinggi,
    min(tempat) as tempat_terbaik,
    max(tempat) as tempat_terburuk,
    min(tempat) = max(tempat) as bertahan
from bertempat
group by region_name
order by tempat_terbaik, region_name;
-- @grafik titik x=cakupan_terendah y=cakupan_tertinggi
-- @nilai baris = 7
-- @nilai tempat_terbaik [Kabupaten Kaimana] = 1
-- @nilai tempat_terburuk [Kabupaten Pegunungan Arfak] = 7
