with source as (

    select * from {{ source('reference', 'funding_sources') }}

),

typed as (

    select
        funding,
        label_id,
        label_en,
        definition,
        regulation,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
