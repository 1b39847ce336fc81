with source as (

    select * from {{ source('laporan_cabang', 'laporan_cabang_target') }}

),

corrected as (

    {{ corrected_rows('source', 'Target', [
        'kode_wilayah', 'acuan_target', 'tahun', 'target_persen', 'target_peserta'
    ]) }}

),

typed as (

    select
        submission_id,
        cast(row as integer) as sheet_row,
        kode_wilayah as region_code,
        acuan_target as target_family,
        cast(tahun as integer) as target_year,
        cast(target_persen as decimal(20, 4)) as target_pct,
        cast(target_peserta as decimal(20, 4)) as target_persons
    from corrected

)

select * from typed
