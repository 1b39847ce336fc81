with source as (

    select * from {{ source('reference', 'legal_bases') }}

),

typed as (

    select
        legal_basis_id,
        region_code,
        kind,
        number,
        cast(year as integer) as year,
        subject,
        instruction,
        source_id,
        locator,
        grade,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
