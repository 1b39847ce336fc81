-- @buku 1

-- # Berapa bulan perlindungan yang dibeli setiap anggaran?
--
-- Anggaran dibagi jumlah pekerja dan iuran sebulan memberi banyaknya bulan. Iuran dan pekerjanya diambil dari dokumen yang sama atau dari aturan pada tanggal itu; yang tidak dapat dihitung menyebut sebabnya.
--
-- Angka bulan yang bulat berarti anggarannya persis iuran. Yang tidak bulat biasanya dibulatkan di dokumen, atau memuat biaya lain.

select
    region_name,
    covered_year as tahun,
    worker_group as kelompok,
    amount as anggaran,
    workers as pekerja,
    premium as iuran_sebulan,
    round(months_bought, 2) as bulan_dibeli,
    months as bulan_disebut
from fct_premium_identity
where months_bought is not null
order by bulan_dibeli desc;
-- @grafik batang x=region_name y=bulan_dibeli
-- @nilai baris = 7
-- @nilai bulan_dibeli = 12.44
-- @nilai bulan_dibeli [Kabupaten Lumajang] = 7
-- @nilai bulan_dibeli [Kabupaten Malang] = 4

-- Anggaran yang bulannya belum dapat dihitung, dan sebabnya:

select region_name, covered_year as tahun, amount as anggaran, codes.label_id as sebab
from fct_premium_identity
left join dim_codes as codes
    on fct_premium_identity.missing_reason = codes.code and codes.codelist = 'missing_reason'
where months_bought is null
order by region_name, tahun;
