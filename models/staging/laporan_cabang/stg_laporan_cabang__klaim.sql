with source as (

    select * from {{ source('laporan_cabang', 'laporan_cabang_klaim') }}

),

corrected as (

    {{ corrected_rows('source', 'Klaim', [
        'kode_wilayah', 'bulan', 'program', 'kelompok_pekerja', 'segmen', 'sumber_dana', 'jumlah_kasus',
        'nilai_klaim'
    ]) }}

),

typed as (

    select
        submission_id,
        cast(row as integer) as sheet_row,
        kode_wilayah as region_code,
        cast(bulan as date) as report_month,
        program,
        kelompok_pekerja as worker_group,
        segmen as segment,
        sumber_dana as funding,
        cast(jumlah_kasus as decimal(20, 4)) as claims_cases,
        cast(nilai_klaim as decimal(20, 4)) as claims_amount
    from corrected

)

select * from typed
