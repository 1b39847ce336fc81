-- @buku 1

-- # Berapa klaim per seribu peserta?
--
-- Hanya dokumen yang menyebut keduanya: banyaknya klaim dan banyaknya peserta, untuk daerah yang sama. Kolom `kelompok_sama` mengatakan apakah keduanya menghitung kelompok pekerja yang sama; bila tidak, angkanya tidak boleh dibandingkan.
--
-- Periodenya berbeda-beda dan jarang setahun penuh.

with klaim as (
    select * from fct_figures
    where measure = 'claims_count'
),

peserta as (
    select * from fct_figures
    where measure = 'workers_covered' and is_primary
)

select
    klaim.region_name,
    klaim.program,
    klaim.value as klaim,
    peserta.value as peserta,
    round(1000 * klaim.value / peserta.value, 2) as klaim_per_seribu,
    klaim.worker_group is not distinct from peserta.worker_group as kelompok_sama,
    klaim.period_start as dari,
    klaim.period_end as sampai,
    klaim.figure_id as nomor_klaim
from klaim
inner join peserta
    on klaim.document_id = peserta.document_id and klaim.region_code = peserta.region_code
order by kelompok_sama desc, klaim_per_seribu desc;
-- @nilai baris = 5
-- @nilai klaim_per_seribu = 17.84
-- @nilai klaim_per_seribu [Kabupaten Barito Utara] = 1.9
