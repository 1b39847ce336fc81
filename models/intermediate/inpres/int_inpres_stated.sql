-- what is stated of an instruction: by a figure, by a rule of the region, or in words
with counted as (

    select * from {{ ref('int_inpres_counted') }}

),

ruled as (

    select
        region_code,
        instruction,
        'legal_basis' as receipt_kind,
        cast(null as varchar) as figure_id,
        legal_basis_id,
        source_id as document_id,
        locator,
        subject as statement,
        note
    from {{ ref('stg_reference__legal_bases') }}
    where instruction is not null

),

worded as (

    select
        region_code,
        instruction,
        case when figure_id is not null then 'figure' when legal_basis_id is not null then 'legal_basis' else 'document' end
        as receipt_kind,
        figure_id,
        legal_basis_id,
        document_id,
        locator,
        statement,
        note
    from {{ ref('stg_inpres__statements') }}

)

select * from counted
union all
select * from ruled
union all
select * from worded
