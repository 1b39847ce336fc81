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
        basis,
        part_of,
        restates,
        sum_gap,
        document_id,
        locator,
        note,
        'A' as obs_status,
        file,
        line
    from {{ ref('int_figures_dated') }}

),

reference as (

    select
        figure_id,
        region_code,
        measure,
        value,
        cast(1 as decimal(20, 4)) as step,
        unit,
        'exact' as qualifier,
        cast(null as varchar) as printed,
        period_start,
        period_end,
        as_of,
        precision,
        population,
        cast(null as varchar) as denominator,
        cast(null as varchar) as worker_group,
        cast(null as varchar) as funding,
        program,
        segment,
        target_family,
        basis,
        cast(null as varchar) as part_of,
        cast(null as varchar) as restates,
        cast(null as decimal(20, 4)) as sum_gap,
        document_id,
        'halaman' as locator,
        note,
        obs_status,
        cast(null as varchar) as file,
        cast(null as integer) as line
    from {{ ref('int_reference_facts_stated') }}

),

unioned as (

    select * from given
    union all
    select * from reference

)

select
    *,
    coalesce(as_of, period_end) as covered_until,
    year(coalesce(as_of, period_end)) as covered_year
from unioned
