with ratios as (

    select * from {{ ref('int_claim_ratios_computed') }}

),

averages as (

    select * from {{ ref('int_average_claims_computed') }}

),

claims as (

    select * from ratios
    union all by name
    select * from averages
    union all by name
    {{ missing_rows('claim_ratio', 'ratios', "'claims_not_stated'") }}

)

{{ derived_columns('claims') }}
