with source as (

    select * from {{ source('reference', 'targets') }}

),

typed as (

    select
        target_family,
        region_code,
        cast(year as integer) as year,
        cast(target_pct as decimal(20, 4)) as target_pct,
        source_id,
        grade,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
