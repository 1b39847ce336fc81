-- @buku 1

-- # Berapa biaya setahun penuh untuk pekerja setiap program?
--
-- Jumlah pekerja yang disebut program itu sendiri, dikali iuran sebulan pada tanggalnya, dikali dua belas. Di sampingnya anggaran yang disebut, dan berapa bagian setahun yang tertutup.

select
    region_name,
    covered_year as tahun,
    workers as pekerja,
    premium as iuran_sebulan,
    workers * premium * 12 as biaya_setahun,
    amount as anggaran,
    round(amount / (workers * premium * 12), 4) as bagian_setahun,
    workers * premium * 12 - amount as kurang
from fct_premium_identity
where workers is not null and premium is not null
order by bagian_setahun, region_name;
-- @grafik titik x=biaya_setahun y=anggaran
-- @nilai bagian_setahun [Kabupaten Malang] = 0.3333
-- @nilai biaya_setahun [Kabupaten Timor Tengah Utara] = 2999808000
-- @nilai biaya_setahun [Kabupaten Sumenep] = 458438400
