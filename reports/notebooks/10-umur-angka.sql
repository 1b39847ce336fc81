-- @buku 1

-- # Seberapa lama angka terbaru setiap daerah?
--
-- Tanggal terbaru yang disebut sebuah angka tentang daerah itu, dan selisihnya dengan angka terbaru di seluruh basis data. Angka penduduk bekerja tidak dihitung: angka itu ada untuk setiap daerah.

with terbaru as (
    select region_name, max(coalesce(as_of, period_end)) as terakhir, count(*) as banyak_angka
    from fct_figures
    where measure <> 'employed' and basis not in ('rule', 'target', 'plan') and region_code <> '00'
    group by region_name
)

select
    region_name,
    terakhir,
    date_diff('month', terakhir, max(terakhir) over ()) as bulan_di_belakang,
    banyak_angka
from terbaru
order by terakhir desc nulls last, region_name;
-- @nilai bulan_di_belakang = 0
