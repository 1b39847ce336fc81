with identities as (

    select * from {{ ref('fct_premium_identity') }}

),

costs as (

    select
        *,
        input_ids[1] as amount_id
    from {{ ref('fct_cost_per_worker') }}
    where len(input_ids) > 0

),

figures as (

    select * from {{ ref('fct_figures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (
        order by identities.months_bought is null, identities.covered_year desc nulls last, regions.short_name
    ) as sort_key,
    identities.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    identities.covered_year as year,
    {{ period_text('figures') }} as period_text,
    {{ money_kind('figures') }} as basis_label,
    concat_ws(
        ', ',
        {{ money_kind('figures') }},
        {{ other_payer('figures') }},
        {{ label('funding', 'figures.funding') }},
        {{ inexact_text('figures') }}
    ) as amount_note,
    cast(identities.amount as double) as amount,
    identities.amount_id,
    cast(identities.workers as double) as workers,
    identities.workers_id,
    months.value as months_bought,
    case when months.value is not null then months.derived_id end as months_id,
    identities.premium_class as class,
    {{ label('premium_class', 'identities.premium_class') }} as class_label,
    deviation.value as deviation,
    case when deviation.value is not null then deviation.derived_id end as deviation_id,
    cost.value as cost_per_worker,
    case when cost.value is not null then cost.derived_id end as cost_id,
    monthly.value as cost_per_month,
    case when monthly.value is not null then monthly.derived_id end as cost_per_month_id,
    identities.months,
    cast(identities.premium as double) as premium,
    identities.premium_id,
    identities.expected_amount,
    identities.value as residual,
    case when identities.value is not null then identities.derived_id end as residual_id,
    identities.comparability_codes as codes,
    coalesce(
        {{ label('missing_reason', 'months.missing_reason') }},
        {{ label('missing_reason', 'cost.missing_reason') }}
    ) as months_note,
    case
        when monthly.value is not null and monthly.note is not null
            then 'bila dibayar ' || cast(cast(identities.months as integer) as varchar) || ' bulan'
    end as monthly_note,
    concat_ws(' ', figures.note, identities.note) as note
from identities
inner join figures
    on identities.amount_id = figures.figure_id
inner join regions
    on identities.region_code = regions.region_code
left join costs as cost
    on identities.amount_id = cost.amount_id and cost.indicator = 'cost_per_worker'
left join costs as monthly
    on identities.amount_id = monthly.amount_id and monthly.indicator = 'cost_per_worker_month'
left join costs as months
    on identities.amount_id = months.amount_id and months.indicator = 'months_bought'
left join costs as deviation
    on identities.amount_id = deviation.amount_id and deviation.indicator = 'premium_deviation'
