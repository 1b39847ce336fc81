with whole as (

    select * from {{ ref('fct_budget_growth') }}
    where indicator = 'budget_growth'

),

monthly as (

    select * from {{ ref('fct_budget_growth') }}
    where indicator = 'budget_growth_month'

),

figures as (

    select * from {{ ref('fct_figures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (order by regions.short_name, whole.later_year, whole.derived_id) as sort_key,
    whole.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    {{ label('funding', 'whole.funding') }} as funding_label,
    whole.earlier_year,
    cast(whole.earlier_value as double) as earlier_amount,
    whole.earlier_id,
    whole.later_year,
    cast(whole.later_value as double) as later_amount,
    whole.later_id,
    concat_ws(
        ', ', whole.earlier_year, {{ money_kind('earlier') }}, {{ other_payer('earlier') }}, {{ inexact_text('earlier') }}
    ) as earlier_note,
    concat_ws(', ', whole.later_year, {{ money_kind('later') }}, {{ other_payer('later') }}, {{ inexact_text('later') }})
        as later_note,
    whole.value as growth,
    case when whole.value is not null then whole.derived_id end as growth_id,
    whole.comparability_codes as codes,
    monthly.value as growth_month,
    case when monthly.value is not null then monthly.derived_id end as growth_month_id,
    {{ label('missing_reason', 'monthly.missing_reason') }} as growth_month_note,
    coalesce(whole.note, {{ label('missing_reason', 'whole.missing_reason') }}) as note,
    case when whole.value < 0 then 'turun' else 'naik' end as growth_word,
    abs(whole.value) as growth_size,
    case when monthly.value < 0 then 'turun' else 'naik' end as growth_month_word,
    abs(monthly.value) as growth_month_size
from whole
inner join regions
    on whole.region_code = regions.region_code
inner join figures as earlier
    on whole.earlier_id = earlier.figure_id
inner join figures as later
    on whole.later_id = later.figure_id
left join monthly
    on whole.earlier_id = monthly.earlier_id and whole.later_id = monthly.later_id
