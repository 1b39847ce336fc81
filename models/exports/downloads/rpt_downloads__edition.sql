with offices as (

    select * from {{ ref('dim_offices') }}

),

edition as (

    select max(stated_on) as edition_on from {{ ref('dim_documents') }}

)

select
    edition.edition_on,
    {{ date_text('edition.edition_on') }} as edition_text,
    offices.title,
    offices.office_name
from offices
cross join edition
