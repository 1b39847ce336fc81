with source as (

    select * from {{ source('regions', 'regions') }}

),

renamed as (

    select
        code as region_code,
        parent_code,
        level as region_level,
        {{ title_case('name') }} as region_name
    from source

)

select * from renamed
