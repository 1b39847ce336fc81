with documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

figures as (

    select * from {{ ref('rpt_sources__figures') }}

),

checks as (

    select * from {{ ref('fct_checks') }}

),

noted as (

    select * from checks
    where status = 'declared'

),

dates as (

    select
        min(stated_on) as oldest,
        max(stated_on) as newest
    from documents

)

{{ count_fact('documents_count', 'documents') }}
union all
{{ count_fact('figures_count', 'figures') }}
union all
{{ count_fact('checks_count', 'checks') }}
union all
{{ count_fact('checks_noted_count', 'noted') }}
union all
{{ fact('oldest_date', 'text', 'dates', text=date_text('oldest')) }}
union all
{{ fact('newest_date', 'text', 'dates', text=date_text('newest')) }}
