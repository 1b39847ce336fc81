with source as (

    select * from {{ source('inpres', 'inpres_statements') }}

),

typed as (

    select
        region_code,
        instruction,
        document_id,
        locator,
        figure_id,
        legal_basis_id,
        statement,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
