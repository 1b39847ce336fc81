with ratios as (

    select * from {{ ref('fct_claim_ratio') }}
    where indicator = 'claim_ratio' and len(input_ids) > 0

),

averages as (

    select
        *,
        input_ids[1] as claims_id
    from {{ ref('fct_claim_ratio') }}
    where indicator = 'average_claim' and value is not null

),

figures as (

    select * from {{ ref('fct_figures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (
        order by ratios.value is null, ratios.covered_year desc nulls last, regions.short_name, ratios.derived_id
    ) as sort_key,
    ratios.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    cast(claims.value as double) as claims,
    claims.figure_id as claims_id,
    coalesce('kantor cabang ' || claims.branch, {{ label('population', 'claims.population') }}) as claims_population_label,
    concat_ws(
        ', ',
        coalesce('kantor cabang ' || claims.branch, {{ label('population', 'claims.population') }}),
        replace(claims.program, '+', ' + '),
        {{ period_text('claims') }}
    ) as claims_note,
    claims.branch is not null as is_branch,
    cast(contributions.value as double) as contributions,
    contributions.figure_id as contributions_id,
    case
        when contributions.figure_id is not null
            then concat_ws(', ', {{ label('population', 'contributions.population') }}, {{ period_text('contributions') }})
    end as contributions_note,
    ratios.value as ratio,
    case when ratios.value is not null then ratios.derived_id end as ratio_id,
    averages.denominator_value as cases,
    averages.input_ids[2] as cases_id,
    averages.value as average_claim,
    averages.derived_id as average_id,
    averages.comparability_codes as average_codes,
    ratios.comparability_codes as codes,
    ratios.covered_year as year,
    coalesce({{ label('missing_reason', 'ratios.missing_reason') }}, {{ codes_text('ratios.comparability_codes') }}) as note
from ratios
inner join regions
    on ratios.region_code = regions.region_code
inner join figures as claims
    on ratios.input_ids[1] = claims.figure_id
left join figures as contributions
    on ratios.input_ids[2] = contributions.figure_id
left join averages
    on ratios.input_ids[1] = averages.claims_id
