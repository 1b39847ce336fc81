with benefits as (

    select * from {{ ref('dim_benefits') }}

),

parts as (

    select * from {{ ref('dim_codes') }}
    where codelist = 'benefit_part'

),

documents as (

    select * from {{ ref('dim_documents') }}

)

select
    row_number() over (
        order by not benefits.is_current, benefits.program, benefits.valid_to desc nulls first, benefits.benefit_id
    ) as sort_key,
    benefits.benefit_id,
    case when benefits.is_current then 'Berlaku: ' else 'Dahulu: ' end || replace(benefits.program, '+', ' + ') as group_label,
    parts.label_id as part_label,
    parts.explanation as part_note,
    coalesce(
        'Rp' || {{ printed_id('benefits.amount') }},
        {{ printed_id('benefits.wage_multiple') }} || ' × upah sebulan'
    ) as benefit_text,
    concat_ws(
        ', ',
        'paling banyak ' || benefits.children_max || ' anak',
        'paling lama ' || benefits.years_max || ' tahun'
    ) as benefit_note,
    benefits.figure_id as id,
    benefits.condition,
    {{ validity_text('benefits') }} as valid_text,
    benefits.regulation,
    benefits.note,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    'tingkat ' || replace(benefits.grade, 'A copy', 'A (salinan)') as grade_note
from benefits
inner join parts
    on benefits.part = parts.code
inner join documents
    on benefits.document_id = documents.document_id
