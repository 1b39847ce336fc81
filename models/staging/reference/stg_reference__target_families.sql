with source as (

    select * from {{ source('reference', 'target_families') }}

),

typed as (

    select
        target_family,
        label_id,
        label_en,
        set_by,
        cast(horizon as integer) as horizon,
        definition,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
