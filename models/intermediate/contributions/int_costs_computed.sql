{%- set indicators = {
    'cost_per_worker': {
        'value': 'cost_per_worker', 'unit': 'rupiah', 'denominator': 'workers',
        'formula': "'{' || amount_id || '} ÷ {' || workers_id || '}'",
        'inputs': '[amount_id, workers_id]',
        'missing': "case when cost_per_worker is null then coalesce(pairing_problem, 'workers_not_stated') end",
    },
    'cost_per_worker_month': {
        'value': 'cost_per_worker / months', 'unit': 'rupiah', 'denominator': 'workers * months',
        'formula': "'{' || amount_id || '} ÷ {' || workers_id || '} ÷ ' || coalesce('{' || months_id || '}', cast(cast(months as integer) as varchar))",
        'inputs': '[amount_id, workers_id, months_id]',
        'missing': "case when cost_per_worker is null then coalesce(pairing_problem, 'workers_not_stated') when months is null then 'period_not_stated' end",
    },
    'months_bought': {
        'value': 'months_bought', 'unit': 'bulan', 'denominator': 'workers * premium',
        'formula': "'{' || amount_id || '} ÷ ({' || workers_id || '} × {' || premium_id || '})'",
        'inputs': '[amount_id, workers_id, premium_id]',
        'missing': "case when cost_per_worker is null then coalesce(pairing_problem, 'workers_not_stated') when premium is null then 'premium_not_applicable' end",
    },
    'premium_deviation': {
        'value': 'cost_per_worker / months / premium - 1', 'unit': 'rasio', 'denominator': 'workers * months * premium',
        'formula': "'{' || amount_id || '} ÷ ({' || workers_id || '} × ' || coalesce('{' || months_id || '}', cast(cast(months as integer) as varchar)) || ' × {' || premium_id || '}) − 1'",
        'inputs': '[amount_id, workers_id, months_id, premium_id]',
        'missing': "case when cost_per_worker is null then coalesce(pairing_problem, 'workers_not_stated') when premium is null then 'premium_not_applicable' when months is null then 'period_not_stated' end",
    },
} -%}
with contributions as (

    select * from {{ ref('int_contributions_priced') }}

)

{% for indicator, rule in indicators.items() -%}
{{ "union all\n" if not loop.first }}
select
    {{ derived_id(indicator, ['amount_id']) }} as derived_id,
    region_code,
    '{{ indicator }}' as indicator,
    {{ rule.value }} as value,
    '{{ rule.unit }}' as unit,
    amount as numerator_value,
    {{ rule.denominator }} as denominator_value,
    {{ rule.formula }} as formula,
    period_start,
    period_end,
    as_of,
    population,
    '{{ "workers" if indicator == "cost_per_worker" else "premium" }}' as denominator,
    covered_year,
    basis,
    program,
    comparability_codes,
    case when measure = 'budget' then 'F' else 'A' end as obs_status,
    list_filter({{ rule.inputs }}, lambda id: id is not null) as input_ids,
    {{ rule.missing }} as missing_reason,
    {{ cost_note(indicator) }} as note
from contributions
{% endfor %}
