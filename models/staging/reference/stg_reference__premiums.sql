with source as (

    select * from {{ source('reference', 'premiums') }}

),

typed as (

    select
        premium_id,
        segment,
        program,
        payer,
        sector,
        cast(valid_from as date) as valid_from,
        cast(valid_to as date) as valid_to,
        cast(amount as decimal(20, 4)) as amount,
        per,
        cast(rate_pct as decimal(20, 4)) as rate_pct,
        rate_base,
        regulation,
        source_id,
        grade,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
