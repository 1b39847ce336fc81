with regions as (

    select * from {{ ref('dim_regions') }}
    where has_card

),

figures as (

    select
        *,
        coalesce(as_of, period_end) as covered_until
    from {{ ref('fct_figures') }}
    where is_primary

),

derived as (

    select * from {{ ref('fct_derived') }}

),

workers as (

    select
        region_code,
        figure_id,
        case when unit = 'orang' then value end as value,
        comparability_codes,
        case
            when unit = 'keluarga' then {{ printed_id('value') }} || ' keluarga, bukan pekerja'
            else
                concat_ws(
                    ', ',
                    case when measure = 'workers_target' then 'rencana' end,
                    lower({{ label('worker_group', 'figures.worker_group') }}),
                    {{ period_text('figures') }}
                )
        end as note
    from figures
    where
        (measure in ('workers_covered', 'workers_target') and population = 'regency_paid')
        or measure = 'households'
    qualify row_number() over (
        partition by region_code
        order by
            measure <> 'workers_covered', measure <> 'workers_target', year(covered_until) desc nulls last, value desc,
            covered_until desc, figure_id
    ) = 1

),

amounts as (

    select
        region_code,
        figure_id,
        value,
        comparability_codes,
        case when measure = 'budget' then 'anggaran, ' else 'realisasi, ' end || {{ period_text('figures') }} as note
    from figures
    where measure in ('budget', 'spend')
    qualify row_number() over (partition by region_code order by covered_until desc nulls last, figure_id) = 1

),

months as (

    select
        *,
        coalesce({{ label('missing_reason', 'derived.missing_reason') }}, cast(covered_year as varchar)) as description
    from derived
    where indicator = 'months_bought'
    qualify row_number() over (partition by region_code order by value is null, covered_year desc nulls last, derived_id) = 1

),

claims as (

    select
        region_code,
        figure_id,
        value,
        comparability_codes,
        concat_ws(', ', {{ label('population', 'figures.population') }}, {{ period_text('figures') }}) as note
    from figures
    where measure = 'claims_paid'
    qualify row_number() over (partition by region_code order by covered_until desc nulls last, figure_id) = 1

),

coverage as (

    select
        *,
        coalesce(
            {{ label('missing_reason', 'derived.missing_reason') }},
            concat_ws(', ', denominator, {{ codes_text('derived.comparability_codes') }})
        ) as description
    from derived
    where indicator = 'coverage_stated'
    qualify row_number() over (partition by region_code order by as_of desc nulls last, derived_id) = 1

)

select
    row_number() over (order by regions.short_name, regions.region_code) as sort_key,
    regions.region_code,
    regions.short_name as region_name,
    {{ region_href('regions') }} as region_href,
    regions.province_name,
    cast(workers.value as double) as workers,
    workers.figure_id as workers_id,
    coalesce(workers.note, 'tidak disebut') as workers_note,
    workers.comparability_codes as workers_codes,
    cast(amounts.value as double) as amount,
    amounts.figure_id as amount_id,
    coalesce(amounts.note, 'tidak disebut') as amount_note,
    amounts.comparability_codes as amount_codes,
    months.value as months_bought,
    case when months.value is not null then months.derived_id end as months_bought_id,
    months.description as months_bought_note,
    case when months.value is not null then months.comparability_codes end as months_bought_codes,
    cast(claims.value as double) as claims,
    claims.figure_id as claims_id,
    coalesce(claims.note, 'tidak disebut') as claims_note,
    claims.comparability_codes as claims_codes,
    coverage.value as coverage,
    case when coverage.value is not null then coverage.derived_id end as coverage_id,
    coverage.description as coverage_note,
    coverage.comparability_codes as coverage_codes
from regions
left join workers
    on regions.region_code = workers.region_code
left join amounts
    on regions.region_code = amounts.region_code
left join months
    on regions.region_code = months.region_code
left join claims
    on regions.region_code = claims.region_code
left join coverage
    on regions.region_code = coverage.region_code
