with source as (

    select * from {{ source('reference', 'earmarks') }}

),

typed as (

    select
        earmark_id,
        funding,
        purpose,
        bound,
        cast(share_pct as decimal(20, 4)) as share_pct,
        cast(valid_from as date) as valid_from,
        cast(valid_to as date) as valid_to,
        regulation,
        source_id,
        grade,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
