with costs as (

    select * from {{ ref('int_costs_computed') }}

),

per_worker as (

    select * from costs
    where indicator = 'cost_per_worker'

),

months as (

    select * from costs
    where indicator = 'months_bought'

),

all_costs as (

    select * from costs
    union all by name
    select * from {{ ref('int_premium_years_computed') }}
    union all by name
    select * from {{ ref('int_laporan_cabang_costs_computed') }}
    union all by name
    {{ missing_rows('cost_per_worker', 'per_worker', "'amount_not_stated'") }}
    union all by name
    {{ missing_rows('months_bought', 'months', "'amount_not_stated'") }}

)

{{ derived_columns('all_costs') }}
