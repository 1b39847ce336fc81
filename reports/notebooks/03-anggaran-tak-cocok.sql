-- @buku 1

-- # Anggaran mana yang tidak cocok dengan iurannya?
--
-- Pekerja × bulan × iuran seharusnya sama dengan anggaran. Di sini selisihnya, untuk setiap anggaran yang pekerja dan iurannya diketahui: berapa rupiah, dan berapa persen.
--
-- Selisih kecil biasanya pembulatan. Selisih besar berarti bulannya lain, iurannya lain, atau ada biaya lain di dalamnya.

select
    region_name,
    covered_year as tahun,
    amount as anggaran,
    expected_amount as seharusnya,
    amount - expected_amount as selisih,
    round(100 * (amount - expected_amount) / expected_amount, 2) as selisih_pct,
    codes.label_id as golongan
from fct_premium_identity
left join dim_codes as codes
    on fct_premium_identity.premium_class = codes.code and codes.codelist = 'premium_class'
where expected_amount is not null
order by abs(selisih_pct) desc, region_name;
-- @grafik batang x=region_name y=selisih_pct
-- @nilai selisih_pct [Kabupaten Lumajang] = 0
-- @nilai selisih_pct [Kabupaten Tuban] = 65.34
-- @nilai selisih [Kabupaten Tuban] = 1976000000
