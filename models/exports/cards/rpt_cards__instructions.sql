-- what is stated of Inpres 2/2021, and what is not known; silence is no "no"
with statements as (

    select distinct
        inpres.region_code,
        inpres.status,
        instructions.label_id,
        instructions.position
    from {{ ref('fct_inpres') }} as inpres
    inner join {{ ref('dim_instructions') }} as instructions
        on inpres.instruction = instructions.instruction

)

select
    region_code,
    status,
    {{ label('inpres_status', 'statements.status') }} as status_label,
    string_agg(label_id, ', ' order by position) as names,
    count(*) as names_count
from statements
group by all
