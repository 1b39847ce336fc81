-- @buku 1

-- # Dari dana apa iuran pekerja dibayar?
--
-- Anggaran dan belanja yang menyebut sumber dananya, tanpa yang sudah termasuk di angka lain. Menjumlah antardaerah hanya menunjukkan besarnya yang tercatat, sebab tahunnya berbeda.

select
    coalesce(funding, 'tidak disebut') as dana,
    count(*) as banyak_angka,
    count(distinct region_code) as banyak_daerah,
    sum(value) as jumlah_rupiah,
    min(value) as terkecil,
    max(value) as terbesar
from fct_figures
where measure in ('budget', 'spend') and is_primary
group by all
order by jumlah_rupiah desc;
-- @grafik batang x=dana y=jumlah_rupiah
-- @nilai banyak_daerah [DBHCHT] = 4
-- @nilai jumlah_rupiah [DBHCHT] = 5559076000

-- Setiap angkanya, dengan tempatnya di dokumen:

select region_name, measure_label as ukuran, value as rupiah, funding as dana, worker_group as kelompok, period_start as dari, period_end as sampai, figure_id as nomor, locator as tempat
from fct_figures
where measure in ('budget', 'spend') and is_primary
order by value desc;
