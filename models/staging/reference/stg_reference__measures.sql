with source as (

    select * from {{ source('reference', 'measures') }}

),

typed as (

    select
        measure,
        kind,
        label_id,
        label_en,
        unit,
        format,
        cast(decimals as integer) as decimals,
        definition,
        numerator,
        denominator,
        indicator_code,
        source_id,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
