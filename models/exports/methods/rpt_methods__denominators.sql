with denominators as (

    select
        definition,
        count(*) as denominators_count,
        count(distinct region_code) as regions_count,
        min(covered_year) as first_year,
        max(covered_year) as last_year
    from {{ ref('fct_denominators') }}
    group by all

)

select
    row_number() over (order by denominators_count desc, definition) as sort_key,
    {{ label('denominator', 'definition') }} as definition_label,
    denominators_count,
    regions_count,
    first_year,
    last_year
from denominators
