-- what a stated number is held against: the sum of its parts, workers × months × premium, or its own pair
with figures as (

    select * from {{ ref('int_figures_flagged') }}

),

totals as (

    select
        {{ derived_id('parts_sum', ['figures.figure_id']) }} as derived_id,
        figures.region_code,
        'parts_sum' as indicator,
        composed.parts_value as value,
        figures.unit,
        '{' || array_to_string(composed.part_ids, '} + {') || '}' as formula,
        figures.period_start,
        figures.period_end,
        figures.as_of,
        figures.population,
        figures.worker_group,
        figures.covered_year,
        figures.basis,
        figures.program,
        case when figures.sum_gap is not null then ['sum_gap'] end as comparability_codes,
        'A' as obs_status,
        composed.part_ids as input_ids,
        figures.figure_id as stated_id
    from {{ ref('int_totals_composed') }} as composed
    inner join figures
        on composed.figure_id = figures.figure_id

),

premiums as (

    select
        {{ derived_id('premium_expected', ['amount_id']) }} as derived_id,
        region_code,
        'premium_expected' as indicator,
        expected_amount as value,
        'rupiah' as unit,
        '{' || workers_id || '} × ' || coalesce('{' || months_id || '}', cast(cast(months as integer) as varchar)) || ' × {'
        || premium_id || '}' as formula,
        period_start,
        period_end,
        as_of,
        population,
        worker_group,
        covered_year,
        basis,
        program,
        comparability_codes,
        case when measure = 'budget' then 'F' else 'A' end as obs_status,
        list_filter([workers_id, months_id, premium_id], lambda id: id is not null) as input_ids,
        amount_id as stated_id
    from {{ ref('int_contributions_priced') }}
    where expected_amount is not null

),

-- what a percentage's own members and denominator give, where they deny it
pairs as (

    select
        {{ derived_id('pair_coverage', ['paired.coverage_id']) }} as derived_id,
        stated.region_code,
        'pair_coverage' as indicator,
        paired.pair_pct / 100 as value,
        'rasio' as unit,
        '{' || paired.workers_id || '} ÷ {' || paired.potential_id || '}' as formula,
        stated.period_start,
        stated.period_end,
        stated.as_of,
        stated.population,
        stated.worker_group,
        stated.covered_year,
        stated.basis,
        stated.program,
        ['unverified'] as comparability_codes,
        'A' as obs_status,
        [paired.workers_id, paired.potential_id] as input_ids,
        paired.coverage_id as stated_id
    from {{ ref('int_coverage_paired') }} as paired
    inner join figures as stated
        on paired.coverage_id = stated.figure_id
    where paired.is_contradicted

)

select * from totals
union all by name
select * from premiums
union all by name
select * from pairs
