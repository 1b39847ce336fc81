{%- set unworked = "case when cost_per_worker is null then coalesce(pairing_problem, 'workers_not_stated')" -%}
{%- set indicators = {
    'cost_per_worker': {
        'value': 'cost_per_worker', 'unit': 'rupiah', 'denominator': 'workers', 'denominator_code': 'workers',
        'formula': "'{' || amount_id || '} ÷ {' || workers_id || '}'",
        'inputs': '[amount_id, workers_id]',
        'missing': unworked ~ " end",
    },
    'cost_per_worker_month': {
        'value': 'case when not (has_doubtful_months or has_coarse_amount) then cost_per_worker / months end', 'unit': 'rupiah', 'denominator': 'workers * months', 'denominator_code': 'worker_months',
        'formula': "'{' || amount_id || '} ÷ {' || workers_id || '} ÷ ' || coalesce('{' || months_id || '}', cast(cast(months as integer) as varchar))",
        'inputs': '[amount_id, workers_id, months_id]',
        'missing': unworked ~ " when has_coarse_amount then 'amount_too_coarse' when has_several_months then 'several_candidates' when months is null then 'period_not_stated' when has_doubtful_months then 'months_not_stated' end",
    },
    'months_bought': {
        'value': 'case when not has_coarse_amount then months_bought end', 'unit': 'bulan', 'denominator': 'workers * premium', 'denominator_code': 'monthly_premiums',
        'formula': "'{' || amount_id || '} ÷ ({' || workers_id || '} × {' || premium_id || '})'",
        'inputs': '[amount_id, workers_id, premium_id]',
        'missing': unworked ~ " when premium is null then 'premium_not_applicable' when has_coarse_amount then 'amount_too_coarse' end",
    },
    'premium_deviation': {
        'value': 'case when not (has_doubtful_months or has_coarse_amount) then cost_per_worker / months / premium - 1 end', 'unit': 'rasio', 'denominator': 'workers * months * premium', 'denominator_code': 'premium',
        'formula': "'{' || amount_id || '} ÷ ({' || workers_id || '} × ' || coalesce('{' || months_id || '}', cast(cast(months as integer) as varchar)) || ' × {' || premium_id || '}) − 1'",
        'inputs': '[amount_id, workers_id, months_id, premium_id]',
        'missing': unworked ~ " when premium is null then 'premium_not_applicable' when has_coarse_amount then 'amount_too_coarse' when has_several_months then 'several_candidates' when months is null then 'period_not_stated' when has_doubtful_months then 'months_not_stated' end",
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
    worker_group,
    '{{ rule.denominator_code }}' as denominator,
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
