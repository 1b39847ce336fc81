with latest as (

    select max(cast(half_end as date)) as half_end from {{ ref('rpt_inpres__halves') }}

),

statements as (

    select * from {{ ref('rpt_inpres__statements') }}

)

select
    statements.sort_key,
    statements.region_name,
    statements.region_href,
    statements.instruction_label,
    statements.statement,
    statements.statement_note,
    statements.known_on,
    statements.source_text,
    statements.source_href
from statements
inner join latest
    on cast(statements.known_on as date) between date_trunc('month', latest.half_end) - interval 5 month and latest.half_end
