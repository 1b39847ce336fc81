with ratios as (

    select * from {{ ref('rpt_claim_ratio__ratios') }}

),

regions as (

    select * from {{ ref('dim_regions') }}
    where has_card

),

rankings as (

    select * from {{ ref('fct_rankings') }}
    where indicator = 'claim_ratio'

),

known as (

    select * from ratios
    where ratio is not null

),

comparable as (

    select * from known
    where len(list_filter(codes, lambda code: code <> 'rounded')) = 0

),

latest as (

    select * from known
    qualify row_number() over (order by year desc nulls last, region_code) = 1

)

{{ count_fact('ratios_regions_count', 'known', 'distinct region_code') }}
union all
{{ count_fact('regions_count', 'regions', href="'/sumber'") }}
union all
{{ count_fact('comparable_count', 'comparable') }}
union all
{{ fact('latest_region', 'text', 'latest', text='region_name', href='region_href') }}
union all
{{ fact('latest_ratio', 'persen', 'latest', value='ratio', id='ratio_id') }}
union all
{{ fact('latest_claims', 'rupiah_short', 'latest', value='claims', id='claims_id') }}
union all
{{ fact('latest_contributions', 'rupiah_short', 'latest', value='contributions', id='contributions_id') }}
union all
{{ fact('latest_claims_period', 'text', 'latest', text='claims_period_text') }}
union all
{{ fact('latest_contributions_period', 'text', 'latest', text='contributions_period_text') }}
union all
{{ fact('latest_claims_population', 'text', 'latest', text='claims_population_label') }}
union all
{{ count_fact('rankings_count', 'rankings', 'distinct comparison_group') }}
