with source as (

    select * from {{ source('reference', 'tiles') }}

),

typed as (

    select
        region_code,
        cast("column" as integer) as tile_column,
        cast(row as integer) as tile_row,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
