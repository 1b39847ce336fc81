with source as (

    select * from {{ source('office', 'office_branches') }}

),

typed as (

    select
        branch,
        region_code,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
