with source as (

    select * from {{ source('reference', 'instructions') }}

),

typed as (

    select
        instruction,
        cast(position as integer) as position,
        label_id,
        label_en,
        definition,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
