with documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

regions as (

    select * from {{ ref('dim_regions') }}
    where has_card

),

figures as (

    select * from {{ ref('rpt_sources__figures') }}

),

restated as (

    select * from {{ ref('fct_figures') }}
    where restates is not null

),

legal_bases as (

    select * from {{ ref('dim_legal_bases') }}

),

checks as (

    select * from {{ ref('fct_checks') }}

),

passed as (

    select * from checks
    where status = 'passed'

),

noted as (

    select * from checks
    where status = 'declared'

),

edition as (

    select max(stated_on) as newest
    from {{ ref('dim_documents') }}

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
{{ count_fact('regions_count', 'regions') }}
union all
{{ count_fact('legal_bases_count', 'legal_bases') }}
union all
{{ count_fact('checks_count', 'checks') }}
union all
{{ count_fact('checks_passed_count', 'passed') }}
union all
{{ count_fact('checks_noted_count', 'noted') }}
union all
{{ count_fact('restated_count', 'restated') }}
union all
{{ fact('oldest_date', 'text', 'dates', text=date_text('oldest')) }}
union all
{{ fact('newest_date', 'text', 'dates', text=date_text('newest')) }}
union all
{{ fact('edition_date', 'text', 'edition', text=date_text('newest')) }}
