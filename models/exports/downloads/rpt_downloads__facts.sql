with documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

figures as (

    select figures.*
    from {{ ref('rpt_downloads__fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id

),

derived as (

    select * from {{ ref('rpt_downloads__fct_derived') }}
    where value is not null

),

edition as (

    select * from {{ ref('rpt_downloads__edition') }}

)

{{ count_fact('figures_count', 'figures') }}
union all
{{ count_fact('documents_count', 'documents', href="'/sumber'") }}
union all
{{ count_fact('derived_count', 'derived') }}
union all
{{ fact('edition_date', 'text', 'edition', text='edition_text') }}
