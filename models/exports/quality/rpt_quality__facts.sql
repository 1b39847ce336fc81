with given as (

    select figures.*
    from {{ ref('fct_figures') }} as figures
    inner join {{ ref('dim_documents') }} as documents
        on figures.document_id = documents.document_id
    where documents.origin = 'figures'

),

-- so the officers write it who read a restated text instead of the document's own
figures as (

    select
        count(*) as figures_count,
        count(*) filter (where note ilike '%salinan ringkas%') as condensed_count,
        count(reading_reason) as readings_count
    from given

),

documents as (

    select
        count(*) as documents_count,
        count(*) filter (where stated_on is null) as undated_count,
        count(*) filter (where sha256 is null) as not_held_count
    from {{ ref('dim_documents') }}
    where document_id in (select document_id from given)

),

checks as (

    select
        count(*) as checks_count,
        count(*) filter (where status = 'declared') as declared_count
    from {{ ref('fct_checks') }}

),

derived as (

    select
        count(*) as derived_count,
        count(*) filter (where value is null) as missing_count,
        count(*) filter (
            where value is not null and len(list_filter(comparability_codes, lambda code: code <> 'rounded')) > 0
        ) as marked_count
    from {{ ref('fct_derived') }}

)

{{ fact('checks_count', 'angka', 'checks', value='checks_count') }}
union all
{{ fact('declared_count', 'angka', 'checks', value='declared_count') }}
union all
{{ count_fact('conflicts_count', ref('fct_conflicts'), href="'/sumber'") }}
union all
{{ fact('derived_count', 'angka', 'derived', value='derived_count') }}
union all
{{ fact('missing_count', 'angka', 'derived', value='missing_count') }}
union all
{{ fact('marked_count', 'angka', 'derived', value='marked_count') }}
union all
{{ fact('documents_count', 'angka', 'documents', value='documents_count', href="'/sumber'") }}
union all
{{ fact('undated_count', 'angka', 'documents', value='undated_count') }}
union all
{{ fact('not_held_count', 'angka', 'documents', value='not_held_count') }}
union all
{{ fact('figures_count', 'angka', 'figures', value='figures_count', href="'/sumber'") }}
union all
{{ fact('condensed_count', 'angka', 'figures', value='condensed_count') }}
union all
{{ fact('readings_count', 'angka', 'figures', value='readings_count') }}
union all
{{ count_fact('left_out_count', ref('fct_left_out')) }}
