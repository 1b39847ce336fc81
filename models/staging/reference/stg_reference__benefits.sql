with source as (

    select * from {{ source('reference', 'benefits') }}

),

typed as (

    select
        benefit_id,
        program,
        part,
        cast(amount as decimal(20, 4)) as amount,
        cast(wage_multiple as decimal(20, 4)) as wage_multiple,
        cast(children_max as integer) as children_max,
        cast(years_max as integer) as years_max,
        cast(valid_from as date) as valid_from,
        cast(valid_to as date) as valid_to,
        condition,
        regulation,
        source_id,
        grade,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
