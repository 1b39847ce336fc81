{%- set measures = {
    'workers_covered': ['orang', 'realised', 'jumlah_pekerja', 'persons'],
    'spend': ['rupiah', 'realised', 'realisasi', 'spend_amount'],
    'budget': ['rupiah', 'planned', 'anggaran', 'budget_amount'],
} -%}
-- workers paid for are a stock at the period's end; the budget is the year's, said by the newest period of a submission
with payments as (

    select
        *,
        period_end = max(period_end) over (
            partition by submission_id, region_code, budget_year, population, segment, program
        ) as is_newest
    from {{ ref('int_laporan_cabang_payments_summed') }}

)

{% for measure, (unit, basis, sheet_column, amount) in measures.items() -%}
{{ "union all\n" if not loop.first }}
select
    submission_id,
    sequence,
    {{ 'is_current_budget' if measure == 'budget' else 'is_current' }} as is_current,
    region_code,
    '{{ sheet_column }}' as sheet_column,
    '{{ measure }}' as measure,
    '{{ unit }}' as unit,
    '{{ basis }}' as basis,
    {{ {'workers_covered': 'cast(null as date)', 'spend': 'period_start', 'budget': 'make_date(budget_year, 1, 1)'}[measure] }}
        as period_start,
    {{ {'workers_covered': 'cast(null as date)', 'spend': 'period_end', 'budget': 'make_date(budget_year, 12, 31)'}[measure] }}
        as period_end,
    {{ 'period_end' if measure == 'workers_covered' else 'cast(null as date)' }} as as_of,
    population,
    segment,
    program,
    {{ amount }} as value,
    persons,
    sheet_rows
from payments
where {{ amount }} is not null{{ " and is_newest" if measure == 'budget' }}
{% endfor %}
