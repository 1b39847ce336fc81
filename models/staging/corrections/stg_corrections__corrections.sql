with source as (

    select * from {{ source('corrections', 'corrections') }}

),

typed as (

    select
        correction_id,
        branch,
        cast(month || '-01' as date) as report_month,
        sheet,
        cell as sheet_cell,
        cast(regexp_extract(cell, '\d+') as integer) as sheet_row,
        "column" as sheet_column,
        printed,
        corrected,
        evidence,
        status,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
