with source as (

    select * from {{ source('reference', 'programs') }}

),

typed as (

    select
        program,
        cast(position as integer) as position,
        label_id,
        label_en,
        definition,
        cast(is_risk as boolean) as is_risk,
        regulation,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
