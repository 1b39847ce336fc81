with given as (

    select
        figure_id,
        region_code,
        measure,
        value,
        step,
        unit,
        qualifier,
        printed,
        period_start,
        period_end,
        as_of,
        precision,
        population,
        denominator,
        worker_group,
        funding,
        program,
        segment,
        target_family,
        purpose,
        branch,
        basis,
        part_of,
        restates,
        sum_gap,
        document_id,
        locator,
        reading_reason,
        note,
        'A' as obs_status,
        file,
        line
    from {{ ref('int_figures_dated') }}

),

-- rules hold for the whole country, and state an exact number
reference as (

    select
        * replace (
            coalesce(region_code, '{{ var("country_code") }}') as region_code,
            coalesce(basis, 'statutory') as basis,
            coalesce(obs_status, 'A') as obs_status,
            coalesce(qualifier, 'exact') as qualifier,
            coalesce(precision, case when coalesce(period_start, period_end) is not null then 'day' end) as precision,
            coalesce(step, cast(1 as decimal(20, 4))) as step,
            coalesce(locator, 'halaman') as locator
        )
    from {{ ref('int_reference_facts_stated') }}

),

unioned as (

    select * from given
    union all by name
    select * from reference

)

select
    *,
    coalesce(as_of, period_end) as covered_until,
    year(coalesce(as_of, period_end)) as covered_year
from unioned
