with coverage as (

    select * from {{ ref('fct_coverage') }}
    where indicator = 'coverage_computed' and value is not null

),

denominators as (

    select * from {{ ref('fct_denominators') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (order by regions.short_name, coverage.as_of desc nulls last, coverage.denominator) as sort_key,
    coverage.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    coverage.numerator_value as workers,
    coverage.input_ids[1] as workers_id,
    cast(coverage.covered_year as varchar) as workers_note,
    coverage.denominator_value,
    coverage.input_ids[2] as denominator_id,
    concat_ws(' ', {{ label('denominator', 'coverage.denominator') }}, denominators.covered_year) as denominator_note,
    coverage.value,
    coverage.derived_id as id,
    {{ range_columns('coverage') }},
    coverage.comparability_codes as codes,
    coverage.note
from coverage
inner join regions
    on coverage.region_code = regions.region_code
left join denominators
    on coverage.input_ids[2] = denominators.denominator_id
