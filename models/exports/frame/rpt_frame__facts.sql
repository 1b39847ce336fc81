with offices as (

    select * from {{ ref('dim_offices') }}

),

documents as (

    select * from {{ ref('dim_documents') }}

),

figures as (

    select figures.*
    from {{ ref('fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id
    where documents.origin = 'figures'

),

edition as (

    select max(stated_on) as edition_on from documents

)

{{ fact('site_title', 'text', 'offices', text='title') }}
union all
{{ fact('office_name', 'text', 'offices', text='office_name') }}
union all
{{ fact('office_line', 'text', 'offices', text="concat_ws('. ', office_name, note)") }}
union all
{{ fact('is_simulated', 'text', 'offices', text="case when is_simulated then 'SIMULASI' end") }}
union all
{{ fact('site_address', 'text', 'offices', text='address') }}
union all
{{ fact('edition_date', 'tanggal', 'edition', text=date_text('edition_on')) }}
union all
{{ count_fact('documents_count', 'figures', 'distinct document_id') }}
union all
{{ count_fact('figures_count', 'figures') }}
