with regions as (

    select * from {{ ref('dim_regions') }}
    where has_card

),

stated as (

    select * from {{ ref('rpt_coverage__stated') }}

),

computed as (

    select * from {{ ref('rpt_coverage__computed') }}

),

shares as (

    select * from {{ ref('rpt_coverage__shares') }}
    where value is not null

),

rankings as (

    select * from {{ ref('rpt_coverage__rankings') }}

),

without_denominator as (

    select * from stated
    where not is_denominator_known

),

latest as (

    select * from stated
    where sort_key = 1

),

share as (

    select * from shares
    qualify row_number() over (
        order by len(list_filter(codes, lambda code: code <> 'rounded')), as_of desc, region_code
    ) = 1

)

{{ count_fact('stated_count', 'stated') }}
union all
{{ count_fact('stated_regions_count', 'stated', 'distinct region_code') }}
union all
{{ count_fact('without_denominator_count', 'without_denominator') }}
union all
{{ count_fact('regions_count', 'regions', href="'/sumber'") }}
union all
{{ fact('latest_region', 'text', 'latest', text='region_name', href='region_href') }}
union all
{{ fact('latest_value', 'persen', 'latest', value='value', id='id') }}
union all
{{ fact('latest_as_of', 'text', 'latest', text='as_of_text') }}
union all
{{ fact('latest_denominator', 'text', 'latest', text='denominator_text') }}
union all
{{ count_fact('computed_count', 'computed') }}
union all
{{ fact('share_region', 'text', 'share', text='region_name', href='region_href') }}
union all
{{ fact('share_value', 'persen', 'share', value='value', id='id') }}
union all
{{ fact('share_workers', 'orang', 'share', value='workers', id='workers_id') }}
union all
{{ fact('share_employed', 'orang', 'share', value='employed', id='employed_id') }}
union all
{{ count_fact('rankings_count', 'rankings', 'distinct comparison_group') }}
