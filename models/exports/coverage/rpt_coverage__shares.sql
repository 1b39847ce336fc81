with shares as (

    select * from {{ ref('fct_coverage') }}
    where indicator = 'regency_paid_share' and value is not null

),

denominators as (

    select * from {{ ref('fct_denominators') }}

),

figures as (

    select * from {{ ref('fct_figures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (order by regions.short_name, shares.as_of desc) as sort_key,
    shares.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    shares.numerator_value as workers,
    shares.input_ids[1] as workers_id,
    concat_ws(
        ', ',
        lower({{ label('worker_group', 'figures.worker_group') }}),
        {{ period_text('figures') }},
        {{ inexact_text('figures') }},
        case when list_contains(figures.comparability_codes, 'rounded') then 'dibulatkan' end
    ) as workers_note,
    shares.denominator_value as employed,
    shares.input_ids[2] as employed_id,
    'Agustus ' || cast(denominators.covered_year as varchar) as employed_note,
    shares.value,
    shares.derived_id as id,
    {{ range_columns('shares') }},
    shares.comparability_codes as codes,
    shares.note,
    cast(shares.as_of as varchar) as as_of
from shares
inner join regions
    on shares.region_code = regions.region_code
inner join figures
    on shares.input_ids[1] = figures.figure_id
left join denominators
    on shares.input_ids[2] = denominators.denominator_id
