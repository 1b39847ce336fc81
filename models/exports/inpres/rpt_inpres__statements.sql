with stated as (

    select * from {{ ref('fct_inpres') }}
    where status = 'stated'

),

regions as (

    select * from {{ ref('dim_regions') }}

),

instructions as (

    select * from {{ ref('dim_instructions') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

),

legal_bases as (

    select
        legal_basis_id,
        {{ regulation_text('dim_legal_bases') }} as title
    from {{ ref('dim_legal_bases') }}

),

offices as (

    select * from {{ ref('dim_offices') }}

)

select
    row_number() over (
        order by
            regions.province_code <> offices.default_province_code,
            regions.office_position,
            stated.region_code,
            instructions.position,
            stated.known_on desc nulls last,
            stated.inpres_id
    ) as sort_key,
    stated.inpres_id,
    stated.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    regions.province_name,
    stated.instruction,
    instructions.label_id as instruction_label,
    case
        when row_number() over (
            partition by stated.region_code, stated.instruction order by stated.known_on desc nulls last, stated.inpres_id
        ) = 1
            then stated.region_code || '-' || stated.instruction
    end as anchor,
    stated.statement,
    concat_ws(
        '. ', nullif(concat_ws(', ', {{ label('basis', 'stated.basis') }}, stated.period_text), ''), stated.note
    ) as statement_note,
    cast(stated.known_on as varchar) as known_on,
    case
        when stated.is_before_instruction then 'sebelum Inpres'
        when stated.known_on is null then 'tanggal tidak disebut'
    end as known_note,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    stated.locator as locator_text,
    coalesce(stated.figure_id, legal_bases.title, {{ label('receipt_kind', 'stated.receipt_kind') }}) as receipt_text,
    stated.figure_id as receipt_id,
    coalesce('/sumber#aturan-' || stated.legal_basis_id, '/sumber#' || documents.document_id) as receipt_href
from stated
inner join regions
    on stated.region_code = regions.region_code
inner join instructions
    on stated.instruction = instructions.instruction
inner join documents
    on stated.document_id = documents.document_id
left join legal_bases
    on stated.legal_basis_id = legal_bases.legal_basis_id
cross join offices
