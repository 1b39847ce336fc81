with edition as (

    select max(stated_on) as edition_on from {{ ref('int_documents_unioned') }}

)

select
    benefits.benefit_id,
    benefits.program,
    benefits.part,
    benefits.amount,
    benefits.wage_multiple,
    benefits.children_max,
    benefits.years_max,
    benefits.valid_from,
    benefits.valid_to,
    benefits.condition,
    benefits.regulation,
    benefits.source_id as document_id,
    case when benefits.amount is not null then benefits.source_id || '.' || benefits.benefit_id end as figure_id,
    benefits.grade,
    benefits.note,
    coalesce(benefits.valid_to >= edition.edition_on, true) as is_current
from {{ ref('stg_reference__benefits') }} as benefits
cross join edition
