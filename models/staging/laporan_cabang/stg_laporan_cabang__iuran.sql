with source as (

    select * from {{ source('laporan_cabang', 'laporan_cabang_iuran') }}

),

corrected as (

    {{ corrected_rows('source', 'Iuran', [
        'kode_wilayah', 'tahun_anggaran', 'sumber_dana', 'kelompok_pekerja', 'segmen', 'program',
        'jumlah_pekerja', 'jumlah_bulan', 'anggaran', 'realisasi', 'periode_awal', 'periode_akhir'
    ]) }}

),

typed as (

    select
        submission_id,
        cast(row as integer) as sheet_row,
        kode_wilayah as region_code,
        cast(tahun_anggaran as integer) as budget_year,
        sumber_dana as funding,
        kelompok_pekerja as worker_group,
        segmen as segment,
        program,
        cast(jumlah_pekerja as decimal(20, 4)) as paid_persons,
        cast(jumlah_bulan as integer) as months,
        cast(anggaran as decimal(20, 4)) as budget_amount,
        cast(realisasi as decimal(20, 4)) as spend_amount,
        cast(periode_awal as date) as period_start,
        cast(periode_akhir as date) as period_end
    from corrected

)

select * from typed
