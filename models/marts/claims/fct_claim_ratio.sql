with ratios as (

    select * from {{ ref('int_claim_ratios_computed') }}

),

averages as (

    select * from {{ ref('int_average_claims_computed') }}

),

counted as (

    select distinct region_code from {{ ref('int_figures_primary') }}
    where measure in ('claims_count', 'claim_paid')

),

claims as (

    select * from ratios
    union all by name
    select * from averages
    union all by name
    select * from {{ ref('int_laporan_cabang_claim_ratios_computed') }}
    union all by name
    {{ missing_rows(
        'claim_ratio', 'ratios',
        "case when regions.region_code in (select counted.region_code from counted) then 'claims_amount_not_stated'"
        " else 'claims_not_stated' end"
    ) }}

)

{{ derived_columns('claims') }}
