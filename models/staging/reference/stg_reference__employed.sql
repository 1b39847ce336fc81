with source as (

    select * from {{ source('reference', 'employed') }}

),

typed as (

    select
        region_code,
        cast(year as integer) as year,
        round,
        cast(value as decimal(20, 4)) as value,
        source_id,
        grade,
        obs_status,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
