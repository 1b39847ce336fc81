with growth as (

    select * from {{ ref('int_budget_growth_computed') }}

),

described as (

    {{ derived_columns('growth') }}

)

select
    described.*,
    growth.funding,
    growth.earlier_id,
    growth.later_id,
    growth.earlier_value,
    growth.later_value,
    cast(growth.earlier_year as integer) as earlier_year,
    cast(growth.later_year as integer) as later_year
from described
inner join growth
    on described.derived_id = growth.derived_id
