with source as (

    select * from {{ source('laporan_cabang', 'laporan_cabang_submissions') }}

),

typed as (

    select
        submission_id,
        cast(position as integer) as sequence,
        kind,
        file,
        sha256,
        branch,
        cast(month as date) as report_month,
        cast(dated as date) as dated_on,
        template_version,
        cast(is_simulated as boolean) as is_simulated,
        cast(accepted_at as timestamp) as accepted_at,
        cast(source.rows as integer) as rows_count
    from source

)

select * from typed
