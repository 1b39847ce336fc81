with figures as (

    select figures.*
    from {{ ref('fct_figures') }} as figures
    inner join {{ ref('dim_documents') }} as documents
        on figures.document_id = documents.document_id
    where documents.origin = 'figures'

),

derived as (

    select * from {{ ref('fct_derived') }}
    where value is not null

),

indicators as (

    select * from {{ ref('rpt_methods__derived') }}
    where derived_count > 0

),

premiums as (

    select * from {{ ref('dim_premiums') }}

),

current_benefits as (

    select * from {{ ref('dim_benefits') }}
    where is_current

),

former_benefits as (

    select * from {{ ref('dim_benefits') }}
    where not is_current

),

earmarks as (

    select * from {{ ref('dim_earmarks') }}

),

rules as (

    select * from {{ ref('rpt_methods__rules') }}

)

{{ count_fact('figures_count', 'figures', href="'/sumber'") }}
union all
{{ count_fact('derived_count', 'derived') }}
union all
{{ count_fact('indicators_count', 'indicators') }}
union all
{{ count_fact('premiums_count', 'premiums') }}
union all
{{ count_fact('current_benefits_count', 'current_benefits') }}
union all
{{ count_fact('former_benefits_count', 'former_benefits') }}
union all
{{ count_fact('earmarks_count', 'earmarks') }}
union all
{{ count_fact('regulations_count', 'rules') }}
