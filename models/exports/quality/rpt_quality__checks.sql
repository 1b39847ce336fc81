with checks as (

    select * from {{ ref('fct_checks') }}

),

figures as (

    select * from {{ ref('fct_figures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (order by checks.status, checks.check_code, checks.figure_id) as sort_key,
    {{ label('check', 'checks.check_code') }} as check_label,
    {{ region_label('regions') }} as region_name,
    checks.figure_id as subject,
    figures.figure_id as id,
    {{ label('check_status', 'checks.status') }} as status_label,
    checks.status,
    cast(checks.expected_value as double) as expected_value,
    cast(checks.found_value as double) as found_value
from checks
inner join regions
    on checks.region_code = regions.region_code
left join figures
    on checks.figure_id = figures.figure_id
