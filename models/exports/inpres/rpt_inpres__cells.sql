with cells as (

    select
        region_code,
        instruction,
        count(*) filter (where status = 'stated') as statements_count,
        max(known_on) as latest_on,
        coalesce(bool_and(is_before_instruction) filter (where status = 'stated'), false) as is_before_only
    from {{ ref('fct_inpres') }}
    group by all

),

regions as (

    select * from {{ ref('dim_regions') }}

),

instructions as (

    select * from {{ ref('dim_instructions') }}

),

offices as (

    select * from {{ ref('dim_offices') }}

)

select
    row_number() over (
        order by
            regions.province_code <> offices.default_province_code,
            regions.office_position,
            cells.region_code,
            instructions.position
    ) as sort_key,
    regions.province_name as group_label,
    cells.region_code as row_id,
    {{ region_label('regions') }} as row_label,
    {{ region_href('regions') }} as row_href,
    instructions.label_id as column_label,
    case when cells.statements_count > 0 then coalesce(cast(year(cells.latest_on) as varchar), 'tanpa tanggal') end as text,
    case
        when cells.statements_count > 0
            then
                'dinyatakan ' || cells.statements_count || ' kali, '
                || coalesce('terakhir ' || {{ date_text('cells.latest_on') }}, 'tanpa tanggal')
    end as spoken,
    case when cells.is_before_only then 'sebelum Inpres' end as note,
    case when cells.statements_count > 0 then '/inpres#' || cells.region_code || '-' || cells.instruction end as href
from cells
inner join regions
    on cells.region_code = regions.region_code
inner join instructions
    on cells.instruction = instructions.instruction
cross join offices
