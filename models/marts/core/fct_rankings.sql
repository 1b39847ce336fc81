-- what may be ranked: one comparison group, three rows or more, none with a code but `rounded`
with derived as (

    select * from {{ ref('fct_derived') }}
    where
        value is not null
        and len(list_filter(comparability_codes, lambda code: code <> 'rounded')) = 0
        and covered_year is not null
        and indicator not in (
            'cost_per_worker', 'cost_per_worker_month', 'months_bought', 'premium_deviation', 'premium_residual',
            'average_claim', 'target_step', 'workers_target', 'premium_year'
        )

),

newest as (

    select * from derived
    qualify row_number() over (
        partition by comparison_group, region_code
        order by as_of desc nulls last, derived_id
    ) = 1

),

counted as (

    select
        *,
        count(*) over (partition by comparison_group) as regions_count
    from newest

)

select
    derived_id,
    indicator,
    region_code,
    comparison_group,
    value,
    rank() over (partition by comparison_group order by value desc) as place,
    regions_count
from counted
where regions_count >= 3
