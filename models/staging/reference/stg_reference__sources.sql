with source as (

    select * from {{ source('reference', 'sources') }}

),

typed as (

    select
        source_id,
        title,
        publisher,
        kind,
        address,
        cast(published_on as date) as published_on,
        date_unknown,
        grade,
        rights,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
