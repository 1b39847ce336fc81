-- an id that a later submission does not change; below province level nothing is shown of 1 to 7 people
with facts as (

    select * from {{ ref('int_laporan_cabang_facts_summed') }}

)

select
    * replace (cast(value as decimal(20, 4)) as value),
    'lc-' || substr(
        md5(concat_ws(
            '|',
            region_code,
            measure,
            population,
            coalesce(segment, '-'),
            coalesce(program, '-'),
            coalesce(denominator, '-'),
            coalesce(target_family, '-'),
            coalesce(cast(period_start as varchar), '-'),
            cast(coalesce(period_end, as_of) as varchar)
        )), 1, 10
    ) as figure_id,
    coalesce(as_of, period_end) as covered_until,
    year(coalesce(as_of, period_end)) as covered_year,
    case when sheet in ('Potensi', 'Target') then 'year' else 'month' end as precision,
    coalesce(persons between 1 and {{ var('smallest_cell') }} - 1, false) as is_suppressed,
    'lembar ' || sheet || ', kolom ' || sheet_column || ', baris ' || array_to_string(sheet_rows, ', ') as locator,
    {{ codes([
        ("denominator_not_stated", "unit = 'persen'"),
        ("budget_not_spend", "measure = 'budget'"),
        ("plan_not_fact", "basis = 'target'"),
    ]) }} as comparability_codes
from facts
