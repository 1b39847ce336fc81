with regions as (

    select
        *,
        {{ region_href('regions') }} as region_href
    from {{ ref('dim_regions') }} as regions

),

coverage as (

    select
        stated.*,
        concat_ws(', ', stated.coverage_note, {{ codes_text('stated.coverage_codes', without='denominator_not_stated') }}) as coverage_text,
        regions.short_name,
        regions.region_href
    from {{ ref('rpt_overview__coverage') }} as stated
    inner join regions
        on stated.region_code = regions.region_code
    qualify row_number() over (
        order by stated.as_of desc nulls last, regions.region_level <> 'regency', stated.document_id, stated.region_code, stated.coverage_id
    ) = 1

),

months as (

    select
        months.*,
        regions.short_name,
        regions.region_href
    from {{ ref('fct_cost_per_worker') }} as months
    inner join regions
        on months.region_code = regions.region_code
    where months.indicator = 'months_bought' and months.value is not null

),

least as (

    select * from months
    qualify row_number() over (order by value, covered_year desc, region_code) = 1 and count(*) over () > 1

),

most as (

    select * from months
    qualify row_number() over (order by value desc, covered_year desc, region_code) = 1

),

claim as (

    select
        claims.*,
        regions.short_name,
        regions.region_href,
        ratios.value as ratio,
        ratios.derived_id as ratio_id
    from {{ ref('rpt_overview__claims') }} as claims
    inner join regions
        on claims.region_code = regions.region_code
    left join {{ ref('fct_claim_ratio') }} as ratios
        on claims.claims_id = ratios.input_ids[1] and ratios.indicator = 'claim_ratio' and ratios.value is not null
    where claims.claims is not null
    qualify row_number() over (order by ratios.value is null, claims.covered_until desc nulls last, claims.claims_id) = 1

)

select
    coverage.short_name as coverage_region,
    coverage.region_href as coverage_href,
    coverage.coverage,
    coverage.coverage_id,
    coverage.coverage_text as coverage_note,
    least.short_name as least_region,
    least.region_href as least_href,
    least.covered_year as least_year,
    least.value as least_months,
    least.derived_id as least_id,
    most.short_name as most_region,
    most.region_href as most_href,
    most.covered_year as most_year,
    most.value as most_months,
    most.derived_id as most_id,
    claim.short_name as claim_region,
    claim.region_href as claim_href,
    claim.claims,
    claim.claims_id,
    claim.claims_note,
    claim.ratio,
    claim.ratio_id
from coverage
full outer join least
    on true
full outer join most
    on true
full outer join claim
    on true
