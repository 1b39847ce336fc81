with source as (

    select * from {{ source('laporan_cabang', 'laporan_cabang_kepesertaan') }}

),

corrected as (

    {{ corrected_rows('source', 'Kepesertaan', [
        'kode_wilayah', 'bulan', 'kelompok_pekerja', 'segmen', 'program', 'sumber_dana', 'peserta_aktif',
        'peserta_baru', 'peserta_keluar'
    ]) }}

),

typed as (

    select
        submission_id,
        cast(row as integer) as sheet_row,
        kode_wilayah as region_code,
        cast(bulan as date) as report_month,
        kelompok_pekerja as worker_group,
        segmen as segment,
        program,
        sumber_dana as funding,
        cast(peserta_aktif as decimal(20, 4)) as active_persons,
        cast(peserta_baru as decimal(20, 4)) as joined_persons,
        cast(peserta_keluar as decimal(20, 4)) as left_persons
    from corrected

)

select * from typed
