with missing as (

    select
        derived.missing_reason,
        count(*) as missing_count,
        count(distinct derived.region_code) as regions_count,
        string_agg(distinct measures.label_id, ', ' order by measures.label_id) as indicators_text
    from {{ ref('fct_derived') }} as derived
    inner join {{ ref('dim_measures') }} as measures
        on derived.indicator = measures.measure
    where derived.value is null
    group by all

),

codes as (

    select * from {{ ref('dim_codes') }}
    where codelist = 'missing_reason'

)

select
    row_number() over (order by missing.missing_count desc, missing.missing_reason) as sort_key,
    codes.label_id as reason_label,
    codes.explanation as reason_note,
    missing.missing_count,
    missing.regions_count,
    missing.indicators_text
from missing
inner join codes
    on missing.missing_reason = codes.code
