with checks as (

    select
        check_code,
        count(*) as checks_count,
        count(*) filter (where status = 'passed') as passed_count,
        count(*) filter (where status = 'declared') as declared_count
    from {{ ref('fct_checks') }}
    group by all

)

select
    row_number() over (order by checks_count desc, check_code) as sort_key,
    {{ label('check', 'check_code') }} as check_label,
    passed_count,
    declared_count
from checks
