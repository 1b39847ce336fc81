-- above one hundred percent is possible (workers counted where they work, election workers): kept, and shown as declared
with figures as (

    select * from {{ ref('int_figures_unioned') }}
    where measure = 'coverage_pct'

)

select
    'coverage_at_most_hundred' as check_code,
    figure_id,
    region_code,
    document_id,
    file,
    line,
    cast(100 as decimal(20, 4)) as expected_value,
    value as found_value,
    greatest(value - 100, 0) as difference,
    case when value > 100 then 'declared' else 'passed' end as status,
    'cakupan ' || {{ printed_id('value') }} || ' persen' as found,
    'paling banyak seratus persen' as expected,
    'periksa penyebutnya' as hint
from figures
