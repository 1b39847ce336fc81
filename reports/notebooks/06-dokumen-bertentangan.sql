-- @buku 1

-- # Di mana angka saling bertentangan, dan sejauh apa?
--
-- Dua dokumen, sebuah jumlah dan bagiannya, anggaran dan iurannya, atau sebuah angka dan aturannya. Selisihnya dibagi angka yang lebih kecil, agar rupiah dan orang dapat diurutkan bersama.
--
-- Tidak ada yang dipilihkan: kolom `nomor_kiri` dan `nomor_kanan` membuka asal kedua angka itu.

select
    region_name,
    codes.label_id as jenis,
    measure_label as ukuran,
    left_value as angka_kiri,
    right_value as angka_kanan,
    unit as satuan,
    difference as selisih,
    round(abs(difference) / least(left_value, right_value), 4) as selisih_relatif,
    left_id as nomor_kiri,
    right_id as nomor_kanan
from fct_conflicts
left join dim_codes as codes
    on fct_conflicts.kind = codes.code and codes.codelist = 'conflict_kind'
order by selisih_relatif desc;
-- @grafik batang x=nomor_kiri y=selisih_relatif warna=jenis
-- @nilai baris = 11
-- @nilai selisih_relatif = 2.0804
-- @nilai selisih [Kabupaten Lombok Timur] = -9
