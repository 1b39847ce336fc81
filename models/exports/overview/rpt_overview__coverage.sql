with coverage as (

    select * from {{ ref('fct_coverage') }}
    where indicator = 'coverage_stated' and value is not null

),

figures as (

    select * from {{ ref('fct_figures') }}

)

select
    coverage.region_code,
    figures.document_id,
    coverage.value as coverage,
    coverage.derived_id as coverage_id,
    coverage.as_of,
    concat_ws(
        ', ',
        {{ period_text('figures') }},
        coalesce(figures.denominator, 'penyebut tidak disebut')
    ) as coverage_note,
    coverage.comparability_codes as coverage_codes
from coverage
inner join figures
    on coverage.input_ids[1] = figures.figure_id
qualify row_number() over (
    partition by coverage.region_code, figures.document_id
    order by coverage.as_of desc nulls last, coverage.derived_id
) = 1
