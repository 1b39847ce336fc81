with source as (

    select * from {{ source('reference', 'segments') }}

),

typed as (

    select
        segment,
        label_id,
        label_en,
        definition,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
