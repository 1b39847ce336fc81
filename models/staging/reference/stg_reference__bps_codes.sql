with source as (

    select * from {{ source('reference', 'bps_codes') }}

),

typed as (

    select
        bps_code,
        region_code,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
