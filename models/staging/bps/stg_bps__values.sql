with source as (

    select * from {{ source('bps', 'bps_values') }}

),

typed as (

    select
        submission_id,
        bps_code,
        region_code,
        measure,
        cast(year as integer) as year,
        round,
        cast(value as decimal(20, 4)) as value,
        cast(step as decimal(20, 4)) as step,
        missing_reason as missing_note,
        unit,
        printed,
        place,
        table_title,
        note
    from source

)

select * from typed
