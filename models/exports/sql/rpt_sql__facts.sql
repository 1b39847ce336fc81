with documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

figures as (

    select figures.*
    from {{ ref('fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id

)

{{ count_fact('figures_count', 'figures') }}
union all
{{ count_fact('documents_count', 'documents', href="'/sumber'") }}
