-- @buku 1

-- # Siapa sudah di atas target yang mana?
--
-- Setiap cakupan yang dinyatakan sebuah dokumen, di samping setiap target yang berlaku baginya: target nasional, dan target daerah itu sendiri.
--
-- Bacalah dengan hati-hati: target dan cakupan sering memakai penyebut yang berbeda, dan tahun target belum tentu sudah tiba. “Di atas” di sini hanya membandingkan dua angka yang tercetak.

with capaian as (
    select region_code, region_name, covered_year as tahun_cakupan, denominator, round(value * 100, 2) as cakupan_pct
    from fct_coverage
    where indicator = 'coverage_stated' and value is not null
),

sasaran as (
    select region_code, target_family as keluarga_target, covered_year as tahun_target, target_pct
    from fct_targets
    where target_pct is not null
)

select
    capaian.region_name,
    tahun_cakupan,
    cakupan_pct,
    keluarga_target,
    tahun_target,
    target_pct,
    round(cakupan_pct - target_pct, 2) as selisih_poin,
    cakupan_pct >= target_pct as di_atas_target,
    denominator as penyebut
from capaian
inner join sasaran
    on sasaran.region_code in ('00', capaian.region_code)
order by capaian.region_name, tahun_target, keluarga_target;
-- @nilai baris = 50
-- @nilai selisih_poin [Kabupaten Barito Utara] = 54.25

-- Berapa daerah di atas setiap target?

with capaian as (
    select region_code, max(value * 100) as cakupan_pct
    from fct_coverage
    where indicator = 'coverage_stated' and value is not null
    group by region_code
)

select
    target_family || ' ' || covered_year as sasaran,
    any_value(target_pct) as target_pct,
    count_if(capaian.cakupan_pct >= target_pct) as daerah_di_atas,
    count(*) as daerah_dengan_angka
from fct_targets
cross join capaian
where target_pct is not null and fct_targets.region_code = '00'
group by sasaran
order by target_pct;
-- @grafik batang x=sasaran y=daerah_di_atas
