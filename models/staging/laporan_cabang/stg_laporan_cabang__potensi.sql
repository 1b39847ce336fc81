with source as (

    select * from {{ source('laporan_cabang', 'laporan_cabang_potensi') }}

),

corrected as (

    {{ corrected_rows('source', 'Potensi', ['kode_wilayah', 'tahun', 'definisi', 'jumlah', 'sumber']) }}

),

typed as (

    select
        submission_id,
        cast(row as integer) as sheet_row,
        kode_wilayah as region_code,
        cast(tahun as integer) as potential_year,
        definisi as definition,
        cast(jumlah as decimal(20, 4)) as potential_persons,
        sumber as stated_source
    from corrected

)

select * from typed
