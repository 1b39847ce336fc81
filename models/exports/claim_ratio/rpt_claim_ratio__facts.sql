with ratios as (

    select * from {{ ref('rpt_claim_ratio__ratios') }}

),

regions as (

    select * from {{ ref('dim_regions') }}
    where is_reported

),

rankings as (

    select * from {{ ref('fct_rankings') }}
    where indicator = 'claim_ratio'

),

known as (

    select * from ratios
    where ratio is not null

),

own as (

    select * from ratios
    where not is_branch

),

branches as (

    select * from ratios
    where is_branch

),

comparable as (

    select * from known
    where len(list_filter(codes, lambda code: code <> 'rounded')) = 0

),

latest as (

    select * from known
    qualify row_number() over (order by year desc nulls last, region_code) = 1

)

{{ count_fact('regions_count', 'regions', href="'/sumber'") }}
union all
{{ count_fact('comparable_regions_count', 'comparable', 'distinct region_code') }}
union all
{{ count_fact('claims_regions_count', 'own', 'distinct region_code') }}
union all
{{ count_fact('branches_count', 'branches', 'distinct region_code') }}
union all
{{ fact('latest_region', 'text', 'latest', text='region_name', href='region_href') }}
union all
{{ fact('latest_ratio', 'persen', 'latest', value='ratio', id='ratio_id') }}
union all
{{ fact('latest_claims', 'rupiah_short', 'latest', value='claims', id='claims_id') }}
union all
{{ fact('latest_contributions', 'rupiah_short', 'latest', value='contributions', id='contributions_id') }}
union all
{{ fact('latest_claims_note', 'text', 'latest', text='claims_note') }}
union all
{{ fact('latest_contributions_note', 'text', 'latest', text='contributions_note') }}
union all
{{ count_fact('rankings_count', 'rankings', 'distinct comparison_group') }}
union all
{{ reported_facts('claim_ratio') }}
