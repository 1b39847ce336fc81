-- @buku 1

-- # Bagaimana penduduk bekerja berubah?
--
-- Penduduk bekerja pada bulan Agustus menurut BPS adalah penyebut yang paling sering dipakai. Di sini deretnya untuk daerah dengan perubahan terbesar; satu definisi, jadi tahunnya boleh disambung.

with deret as (
    select region_code, region_name, covered_year, value
    from fct_denominators
    where definition = 'employed_august'
),

perubahan as (
    select region_code, max_by(value, covered_year) / min_by(value, covered_year) - 1 as perubahan
    from deret
    group by region_code
    having count(*) > 1
    order by abs(perubahan) desc, region_code
    limit 5
)

select deret.region_name, deret.covered_year as tahun, deret.value as penduduk_bekerja, round(100 * perubahan, 2) as perubahan_pct
from deret
inner join perubahan
    on deret.region_code = perubahan.region_code
order by deret.region_name, tahun;
-- @grafik garis x=tahun y=penduduk_bekerja warna=region_name
-- @nilai baris = 15
-- @nilai penduduk_bekerja [Kabupaten Nganjuk] = 568201
-- @nilai perubahan_pct [Kabupaten Nganjuk] = 12.28
