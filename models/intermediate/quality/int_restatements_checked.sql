with figures as (

    select * from {{ ref('int_figures_unioned') }}

),

measured as (

    select
        again.figure_id,
        again.region_code,
        again.document_id,
        again.file,
        again.line,
        again.restates,
        again.value as found_value,
        first.value as expected_value,
        again.value - first.value as difference,
        (
            again.measure = first.measure
            and again.region_code = first.region_code
            and again.population is not distinct from first.population
            and again.covered_year is not distinct from first.covered_year
        ) as is_same_thing,
        case
            when greatest(again.step, first.step) > 1 then greatest(again.step, first.step) / 2
            else 0
        end as tolerance
    from figures as again
    inner join figures as first
        on again.restates = first.figure_id

)

select
    'restated_figure_agrees' as check_code,
    figure_id,
    region_code,
    document_id,
    file,
    line,
    expected_value,
    found_value,
    difference,
    case when is_same_thing and abs(difference) <= tolerance then 'passed' else 'failed' end as status,
    {{ printed_id('found_value') }} || ', sedangkan ' || restates || ' berisi ' || {{ printed_id('expected_value') }}
    as found,
    'angka, ukuran, wilayah, populasi, dan tahun yang sama dengan yang diulangnya (' || restates || ')' as expected,
    'periksa kedua angka cetaknya; bila memang berbeda, hapus restates dan catat keduanya' as hint
from measured
