with source as (

    select * from {{ source('office', 'office_provinces') }}

),

typed as (

    select
        province_code,
        cast(position as integer) as position,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
