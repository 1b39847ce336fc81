with shares as (

    select * from {{ ref('fct_coverage') }}
    where indicator = 'regency_paid_share'

),

denominators as (

    select * from {{ ref('fct_denominators') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (order by shares.value is null, regions.short_name, shares.as_of desc) as sort_key,
    shares.region_code,
    regions.short_name as region_name,
    {{ region_href('regions') }} as region_href,
    shares.numerator_value as workers,
    shares.input_ids[1] as workers_id,
    shares.denominator_value as employed,
    shares.input_ids[2] as employed_id,
    denominators.covered_year as employed_year,
    shares.value,
    case when shares.value is not null then shares.derived_id end as id,
    shares.comparability_codes as codes,
    coalesce({{ label('missing_reason', 'shares.missing_reason') }}, shares.note) as note,
    cast(shares.as_of as varchar) as as_of
from shares
inner join regions
    on shares.region_code = regions.region_code
left join denominators
    on shares.input_ids[2] = denominators.denominator_id
