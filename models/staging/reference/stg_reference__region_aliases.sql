with source as (

    select * from {{ source('reference', 'region_aliases') }}

),

typed as (

    select
        alias,
        region_code,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
