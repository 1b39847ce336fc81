-- @buku 1

-- # Berapa tahun iuran yang setara dengan santunannya?
--
-- Santunan yang berlaku sekarang dibagi iuran terendah setahun untuk pekerja bukan penerima upah. Ini menunjukkan besarnya perlindungan, bukan untung atau rugi: iuran menanggung risiko semua peserta.

with iuran as (
    select program, amount * 12 as iuran_setahun
    from dim_premiums
    where segment = 'BPU' and program in ('JKK', 'JKM') and payer = 'any' and amount is not null
)

select
    dim_benefits.program,
    codes.label_id as santunan,
    dim_benefits.amount as rupiah,
    iuran_setahun,
    round(dim_benefits.amount / iuran_setahun, 1) as setara_tahun_iuran,
    dim_benefits.regulation as dasar
from dim_benefits
inner join iuran
    on dim_benefits.program = iuran.program
left join dim_codes as codes
    on dim_benefits.part = codes.code and codes.codelist = 'benefit_part'
where dim_benefits.is_current and dim_benefits.amount is not null
order by setara_tahun_iuran desc, santunan;
-- @grafik batang x=santunan y=setara_tahun_iuran warna=program
-- @nilai rupiah = 70000000
-- @nilai setara_tahun_iuran = 583.3
