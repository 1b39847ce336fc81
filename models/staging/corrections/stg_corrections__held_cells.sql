{%- set sheets = {
    'Kepesertaan': [
        'kode_wilayah', 'nama_wilayah', 'bulan', 'kelompok_pekerja', 'segmen', 'program', 'sumber_dana', 'peserta_aktif',
        'peserta_baru', 'peserta_keluar'
    ],
    'Iuran': [
        'kode_wilayah', 'nama_wilayah', 'tahun_anggaran', 'sumber_dana', 'kelompok_pekerja', 'segmen', 'program',
        'jumlah_pekerja', 'jumlah_bulan', 'anggaran', 'realisasi', 'periode_awal', 'periode_akhir'
    ],
    'Klaim': [
        'kode_wilayah', 'nama_wilayah', 'bulan', 'program', 'kelompok_pekerja', 'segmen', 'sumber_dana', 'jumlah_kasus',
        'nilai_klaim'
    ],
    'Target': ['kode_wilayah', 'nama_wilayah', 'acuan_target', 'tahun', 'target_persen', 'target_peserta'],
    'Potensi': ['kode_wilayah', 'nama_wilayah', 'tahun', 'definisi', 'jumlah', 'sumber'],
} -%}
with corrections as (

    select * from {{ source('corrections', 'corrections') }}

),

submissions as (

    select * from {{ source('laporan_cabang', 'laporan_cabang_submissions') }}

),

held as (
    {% for sheet, columns in sheets.items() %}
    {{ "union all" if not loop.first }}
    select
        corrections.correction_id,
        submissions.submission_id,
        given.kode_wilayah as region_code,
        case corrections."column"
            {%- for column in columns %}
            when '{{ column }}' then given.{{ column }}
            {%- endfor %}
        end as held
    from corrections
    inner join submissions
        on corrections.branch = submissions.branch and corrections.month = left(submissions.month, 7)
    left join {{ source('laporan_cabang', 'laporan_cabang_' ~ sheet | lower) }} as given
        on
            submissions.submission_id = given.submission_id
            and regexp_extract(corrections.cell, '\d+') = given.row
    where corrections.sheet = '{{ sheet }}'
    {%- endfor %}

)

select * from held
