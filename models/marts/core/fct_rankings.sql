-- a bound ("lebih dari 5.000") is no value that a place could be given to
with bounded as (

    select figure_id from {{ ref('fct_figures') }}
    where qualifier in ('more_than', 'less_than', 'at_least', 'at_most')

),

derived as (

    select
        derived.*,
        regions.region_level
    from {{ ref('fct_derived') }} as derived
    inner join {{ ref('dim_regions') }} as regions
        on derived.region_code = regions.region_code
    where
        derived.indicator in (
            'coverage_stated', 'coverage_computed', 'regency_paid_share', 'claim_ratio',
            'coverage_reported', 'months_bought_reported', 'claim_ratio_reported'
        )
        and derived.value is not null
        and derived.covered_year is not null
        and len(list_filter(derived.comparability_codes, lambda code: code <> 'rounded')) = 0
        and not list_has_any(
            derived.input_ids, coalesce((select list(bounded.figure_id) from bounded), cast([] as varchar []))
        )

),

-- a region that says two things of one group is not given a place by chance
counted as (

    select
        *,
        count(*) over (partition by comparison_group, region_level, region_code) as rows_count
    from derived

),

placed as (

    select
        *,
        count(*) over (partition by comparison_group, region_level) as regions_count
    from counted
    where rows_count = 1

)

select
    derived_id,
    indicator,
    region_code,
    region_level,
    comparison_group,
    value,
    rank() over (partition by comparison_group, region_level order by value desc) as place,
    regions_count
from placed
where regions_count >= 3
