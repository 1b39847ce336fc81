with source as (

    select * from {{ source('figures', 'documents') }}

),

typed as (

    select
        document_id,
        publisher,
        title,
        kind,
        cast(published_on as date) as published_on,
        date_unknown,
        cast(event_on as date) as event_on,
        address,
        sha256,
        rights,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
