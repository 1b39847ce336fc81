-- @buku 1

-- # Apa yang dinyatakan tentang setiap perintah Inpres 2/2021?
--
-- Berapa daerah yang dokumennya menyebut sesuatu tentang perintah itu, dan berapa yang belum diketahui. “Belum diketahui” berarti tidak ada dokumen yang dibaca, bukan bahwa perintahnya belum dijalankan.

select
    coalesce(codes.label_id, instruction) as perintah,
    count(distinct region_code) filter (status = 'stated') as daerah_menyatakan,
    count(distinct region_code) filter (status = 'not_known') as belum_diketahui,
    count(*) filter (status = 'stated') as pernyataan
from fct_inpres
left join dim_codes as codes
    on fct_inpres.instruction = codes.code and codes.codelist = 'instruction'
group by all
order by daerah_menyatakan desc, perintah;
-- @grafik batang x=perintah y=daerah_menyatakan
-- @nilai baris = 8
-- @nilai daerah_menyatakan [Anggaran] = 15
-- @nilai daerah_menyatakan [Perizinan] = 0
-- @nilai pernyataan [Pekerja rentan dan BPU lain] = 34
