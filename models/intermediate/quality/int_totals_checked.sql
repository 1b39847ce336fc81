with figures as (

    select * from {{ ref('int_figures_unioned') }}

),

composed as (

    select * from {{ ref('int_totals_composed') }}

),

-- a total printed in thousands meets its parts within half a thousand
measured as (

    select
        totals.figure_id,
        totals.region_code,
        totals.document_id,
        totals.file,
        totals.line,
        composed.parts_count,
        totals.value as found_value,
        composed.parts_value as expected_value,
        totals.value - composed.parts_value as difference,
        totals.sum_gap,
        case when totals.step > 1 then totals.step / 2 else 0 end as tolerance
    from composed
    inner join figures as totals
        on composed.figure_id = totals.figure_id

)

select
    'parts_sum_to_total' as check_code,
    figure_id,
    region_code,
    document_id,
    file,
    line,
    expected_value,
    found_value,
    difference,
    case
        when sum_gap is not null and difference = sum_gap and difference <> 0 then 'declared'
        when sum_gap is null and abs(difference) <= tolerance then 'passed'
        else 'failed'
    end as status,
    'total ' || {{ printed_id('found_value') }} || ', jumlah ' || cast(parts_count as varchar) || ' bagiannya '
    || {{ printed_id('expected_value') }} || ', selisih ' || {{ printed_id('difference') }}
    || coalesce(', sum_gap ' || {{ printed_id('sum_gap') }}, '') as found,
    'total yang sama dengan jumlah bagiannya, atau sum_gap yang sama dengan selisihnya' as expected,
    'periksa angka cetaknya pada dokumen; bila dokumennya memang tidak cocok, tulis sum_gap: '
    || regexp_replace(cast(difference as varchar), '\.?0+$', '') || ' pada angka total' as hint
from measured
