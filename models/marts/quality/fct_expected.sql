with expected as (

    select
        *,
        cast(null as double) as numerator_value,
        cast(null as double) as denominator_value,
        cast(null as varchar) as denominator,
        cast(null as varchar) as missing_reason,
        cast(null as varchar) as note
    from {{ ref('int_expected_computed') }}

),

described as (

    {{ derived_columns('expected') }}

)

select
    described.*,
    expected.stated_id
from described
inner join expected
    on described.derived_id = expected.derived_id
