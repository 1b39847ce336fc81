with residuals as (

    select * from {{ ref('int_premium_residuals_computed') }}

),

described as (

    {{ derived_columns('residuals') }}

)

select
    described.*,
    residuals.amount_id,
    residuals.workers_id,
    residuals.premium_id,
    residuals.amount,
    residuals.workers,
    cast(residuals.months as double) as months,
    residuals.premium,
    cast(residuals.expected_amount as double) as expected_amount,
    cast(residuals.months_bought as double) as months_bought,
    residuals.premium_class
from described
inner join residuals
    on described.derived_id = residuals.derived_id
