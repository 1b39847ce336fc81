with figures as (

    select
        *,
        coalesce(as_of, period_end) as covered_until
    from {{ ref('fct_figures') }}
    where is_primary and measure in ('budget', 'spend')

),

months as (

    select
        *,
        input_ids[1] as amount_id
    from {{ ref('fct_cost_per_worker') }}
    where indicator = 'months_bought' and len(input_ids) > 0

),

identities as (

    select * from {{ ref('fct_premium_identity') }}

)

select
    figures.region_code,
    figures.document_id,
    cast(figures.value as double) as amount,
    figures.figure_id as amount_id,
    concat_ws(
        ', ', {{ money_kind('figures') }}, {{ other_payer('figures') }}, {{ period_text('figures') }}, {{ inexact_text('figures') }}
    ) as amount_note,
    figures.comparability_codes as amount_codes,
    months.value as months_bought,
    case when months.value is not null then months.derived_id end as months_bought_id,
    coalesce({{ label('missing_reason', 'months.missing_reason') }}, cast(months.covered_year as varchar)) as months_bought_note,
    case when months.value is not null then identities.workers_id end as paid_workers_id,
    'untuk ' || {{ printed_id('identities.workers') }} || ' orang' as paid_workers_note,
    case when months.value is not null then months.comparability_codes end as months_bought_codes,
    count(*) over (partition by figures.region_code, figures.document_id) as amounts_count
from figures
left join months
    on figures.figure_id = months.amount_id
left join identities
    on figures.figure_id = identities.amount_id
qualify row_number() over (
    partition by figures.region_code, figures.document_id
    order by months.value is null, figures.covered_until desc nulls last, figures.figure_id
) = 1
