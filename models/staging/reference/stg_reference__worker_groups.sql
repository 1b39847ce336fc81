with source as (

    select * from {{ source('reference', 'worker_groups') }}

),

typed as (

    select
        worker_group,
        label_id,
        label_en,
        segment,
        instruction,
        definition,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
