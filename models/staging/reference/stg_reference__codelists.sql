with source as (

    select * from {{ source('reference', 'codelists') }}

),

typed as (

    select
        codelist,
        code,
        label_id,
        explanation,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
