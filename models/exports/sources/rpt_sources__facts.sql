with figures as (

    select * from {{ ref('rpt_sources__figures') }}

),

documents as (

    select * from {{ ref('dim_documents') }}
    where document_id in (select document_id from figures)

),

conflicts as (

    select * from {{ ref('fct_conflicts') }}

),

preferred as (

    select * from conflicts
    where preferred <> 'none'

),

between_documents as (

    select * from conflicts
    where right_document_id is not null and kind <> 'rule'

),

within_documents as (

    select * from conflicts
    where right_document_id is null

),

against_rules as (

    select * from conflicts
    where kind = 'rule'

),

dates as (

    select
        concat_ws(
            ' sampai ',
            case when min(stated_on) < max(stated_on) then {{ date_text('min(stated_on)') }} end,
            {{ date_text('max(stated_on)') }}
        ) as dates_text
    from documents

)

{{ count_fact('documents_count', 'documents') }}
union all
{{ count_fact('figures_count', 'figures') }}
union all
{{ count_fact('conflicts_count', 'conflicts') }}
union all
{{ count_fact('conflict_regions_count', 'conflicts', 'distinct region_code') }}
union all
{{ count_fact('between_count', 'between_documents') }}
union all
{{ count_fact('within_count', 'within_documents') }}
union all
{{ count_fact('rules_count', 'against_rules') }}
union all
{{ count_fact('preferred_count', 'preferred') }}
union all
{{ fact('dates', 'text', 'dates', text='dates_text') }}
union all
{{ count_fact('submissions_count', ref('dim_submissions')) }}
