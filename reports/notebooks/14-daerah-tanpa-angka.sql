-- @buku 1

-- # Daerah mana yang belum disebut dokumen mana pun?
--
-- Untuk setiap provinsi yang sudah punya angka: berapa kabupaten dan kotanya yang sudah disebut, dan mana yang belum. Yang belum disebut bukan berarti tidak punya program.

with kabupaten as (
    select province_name, region_name, is_reported
    from dim_regions
    where region_level = 'regency'
)

select
    province_name as provinsi,
    count_if(is_reported) as sudah_disebut,
    count(*) as semua,
    round(100 * count_if(is_reported) / count(*), 1) as bagian_pct
from kabupaten
group by province_name
having count_if(is_reported) > 0
order by bagian_pct desc, provinsi;
-- @grafik batang x=provinsi y=bagian_pct
-- @nilai baris = 9
-- @nilai bagian_pct [Papua Barat] = 100
-- @nilai sudah_disebut [Jawa Timur] = 8

with berangka as (
    select distinct province_name from dim_regions
    where region_level = 'regency' and is_reported
)

select province_name as provinsi, region_name as belum_disebut
from dim_regions
where region_level = 'regency' and not is_reported and province_name in (select province_name from berangka)
order by all;
