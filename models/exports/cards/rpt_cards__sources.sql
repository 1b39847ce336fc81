-- the documents of a card, and what its region and its regencies state of Inpres 2/2021;
-- the table of a province's regencies names their documents
with members as (

    select * from {{ ref('rpt_cards__members') }}

),

documents as (

    select distinct
        members.region_code,
        'sumber' as section,
        documents.publisher as label,
        documents.title as text,
        coalesce({{ stated_on_text('documents') }}, documents.date_unknown) as note,
        '/sumber#' || documents.document_id as href,
        1 as position
    from {{ ref('rpt_cards__stated') }} as stated
    inner join members
        on stated.region_code = members.member_code and not members.is_within
    inner join {{ ref('fct_figures') }} as figures
        on stated.id = figures.figure_id
    inner join {{ ref('dim_documents') }} as documents
        on figures.document_id = documents.document_id

),

own as (

    select
        region_code,
        'inpres' as section,
        upper(status_label[1]) || status_label[2:] || ' (' || cast(names_count as varchar) || ')' as label,
        names as text,
        cast(null as varchar) as note,
        '/inpres#' || region_code as href,
        case status when 'stated' then 1 else 2 end as position
    from {{ ref('rpt_cards__instructions') }}

),

counted as (

    select
        members.region_code,
        instructions.position,
        instructions.label_id || ' ' || cast(count(distinct inpres.region_code) as varchar) as counted_text
    from {{ ref('fct_inpres') }} as inpres
    inner join {{ ref('dim_instructions') }} as instructions
        on inpres.instruction = instructions.instruction
    inner join members
        on inpres.region_code = members.member_code
    where members.is_within and inpres.status = 'stated'
    group by members.region_code, instructions.position, instructions.label_id

)

select * from documents
union all
select * from own
union all
select
    members.region_code,
    'inpres' as section,
    'Daerah ini sendiri' as label,
    'belum diketahui' as text,
    cast(null as varchar) as note,
    cast(null as varchar) as href,
    1 as position
from members
where not members.is_within and members.region_code not in (select own.region_code from own)
union all
select
    region_code,
    'inpres' as section,
    'Kabupaten dan kota yang menyatakannya' as label,
    string_agg(counted_text, ', ' order by position) as text,
    cast(null as varchar) as note,
    '/inpres' as href,
    3 as position
from counted
group by region_code
