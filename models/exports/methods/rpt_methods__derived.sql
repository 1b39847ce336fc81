with measures as (

    select * from {{ ref('dim_measures') }}
    where kind <> 'stated'

),

derived as (

    select
        indicator,
        count(value) as derived_count,
        count(*) filter (where value is null) as missing_count
    from {{ ref('fct_derived') }}
    group by all

)

select
    row_number() over (order by measures.label_id) as sort_key,
    measures.label_id as indicator_label,
    measures.definition,
    measures.numerator,
    measures.denominator,
    {{ label('unit', 'measures.unit') }} as unit_label,
    coalesce(derived.derived_count, 0) as derived_count,
    coalesce(derived.missing_count, 0) as missing_count
from measures
left join derived
    on measures.measure = derived.indicator
