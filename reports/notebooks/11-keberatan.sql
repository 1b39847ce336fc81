-- @buku 1

-- # Mengapa angka-angka ini tidak sebanding?
--
-- Setiap angka membawa daftar keberatan. Di sini berapa angka dan hitungan yang membawa tiap keberatan, dan apa artinya.

with daftar as (
    select 'angka' as asal, unnest(comparability_codes) as code from fct_figures
    union all
    select 'hitungan' as asal, unnest(comparability_codes) as code from fct_derived where value is not null
)

select
    coalesce(codes.label_id, daftar.code) as keberatan,
    count(*) filter (asal = 'angka') as banyak_angka,
    count(*) filter (asal = 'hitungan') as banyak_hitungan,
    any_value(codes.explanation) as artinya
from daftar
left join dim_codes as codes
    on daftar.code = codes.code and codes.codelist = 'comparability'
where daftar.code <> ''
group by all
order by banyak_angka desc, keberatan;
-- @grafik batang x=keberatan y=banyak_angka
-- @nilai banyak_angka [dibulatkan] = 27
-- @nilai banyak_hitungan [anggaran bukan pengeluaran] = 44
