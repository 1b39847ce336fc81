with figures as (

    select * from {{ ref('int_figures_in_office') }}
    where is_in_office

),

documents as (

    select * from {{ ref('int_documents_unioned') }}

),

-- "hingga Oktober" in a statement of 22 October ends on the 22nd; a plan for a year ends with the year
dated as (

    select
        figures.* exclude (as_of_start, as_of_end),
        case
            when
                figures.basis in ('realised', 'claimed', 'estimate')
                and documents.stated_on between figures.as_of_start and figures.as_of_end
                then documents.stated_on
            else figures.as_of_end
        end as as_of,
        concat_ws(' ', figures.note, 'Dibaca ' || figures.reading_reason || '.') as full_note
    from figures
    inner join documents
        on figures.document_id = documents.document_id

)

select
    * exclude (note, full_note),
    nullif(full_note, '') as note
from dated
