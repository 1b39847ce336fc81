with source as (

    select * from {{ source('office', 'office') }}

),

typed as (

    select
        name,
        title,
        default_province,
        note,
        rtrim(address, '/') as address,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
