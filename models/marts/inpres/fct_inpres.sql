with stated as (

    select stated.*
    from {{ ref('int_inpres_stated') }} as stated
    inner join {{ ref('stg_office__provinces') }} as provinces
        on left(stated.region_code, 2) = provinces.province_code

),

regions as (

    select region_code from {{ ref('int_regions_reported') }}
    union
    select region_code from stated

),

figures as (

    select
        figures.figure_id,
        concat_ws(
            ': ',
            concat_ws(', ', measures.label_id, lower({{ label('worker_group', 'figures.worker_group') }})),
            figures.printed
        ) as statement,
        {{ period_text('figures') }} as period_text,
        figures.basis
    from {{ ref('fct_figures') }} as figures
    inner join {{ ref('dim_measures') }} as measures
        on figures.measure = measures.measure

),

-- what a document said before the instruction was given is known, but is no answer to it
described as (

    select
        substr(
            md5(
                concat_ws(
                    '|', stated.region_code, stated.instruction, stated.document_id, stated.locator,
                    coalesce(stated.figure_id, stated.legal_basis_id, '-'), coalesce(stated.statement, '-')
                )
            ),
            1, 8
        ) as inpres_id,
        stated.region_code,
        stated.instruction,
        'stated' as status,
        stated.receipt_kind,
        documents.stated_on as known_on,
        coalesce(documents.stated_on < date '{{ var("instruction_date") }}', false) as is_before_instruction,
        figures.period_text,
        figures.basis,
        stated.document_id,
        stated.locator,
        stated.figure_id,
        stated.legal_basis_id,
        coalesce(stated.statement, figures.statement) as statement,
        stated.note
    from stated
    inner join {{ ref('dim_documents') }} as documents
        on stated.document_id = documents.document_id
    left join figures
        on stated.figure_id = figures.figure_id

),

not_known as (

    select
        substr(md5(concat_ws('|', regions.region_code, instructions.instruction)), 1, 8) as inpres_id,
        regions.region_code,
        instructions.instruction,
        'not_known' as status,
        cast(null as varchar) as receipt_kind,
        cast(null as date) as known_on,
        false as is_before_instruction,
        cast(null as varchar) as period_text,
        cast(null as varchar) as basis,
        cast(null as varchar) as document_id,
        cast(null as varchar) as locator,
        cast(null as varchar) as figure_id,
        cast(null as varchar) as legal_basis_id,
        cast(null as varchar) as statement,
        cast(null as varchar) as note
    from regions
    cross join {{ ref('stg_reference__instructions') }} as instructions
    left join described
        on regions.region_code = described.region_code and instructions.instruction = described.instruction
    where described.inpres_id is null

)

select * from described
union all
select * from not_known
