{%- set indicators = {
    'budget_growth': {
        'value': 'case when is_same_measure then later_value / nullif(earlier_value, 0) - 1 end',
        'numerator': 'later_value',
        'denominator': 'earlier_value',
        'formula': "'{' || later_id || '} ÷ {' || earlier_id || '} − 1'",
        'missing': "case when not is_same_measure then 'measures_differ' when earlier_value = 0 then 'denominator_zero' end",
        'inputs': '[later_id, earlier_id]',
        'mismatch': 'later_year - earlier_year <> 1 or has_other_months',
    },
    'budget_growth_month': {
        'value': 'case when is_same_measure and not has_doubtful_months then later_value / later_months / nullif(earlier_value / earlier_months, 0) - 1 end',
        'numerator': 'later_value / later_months',
        'denominator': 'earlier_value / earlier_months',
        'formula': "'({' || later_id || '} ÷ ' || later_months_formula || ') ÷ ({' || earlier_id || '} ÷ ' || earlier_months_formula || ') − 1'",
        'missing': "case when not is_same_measure then 'measures_differ' when has_doubtful_months or later_months is null or earlier_months is null then 'months_not_stated' when earlier_value = 0 then 'denominator_zero' end",
        'inputs': '[later_id, earlier_id, later_months_id, earlier_months_id]',
        'mismatch': 'later_year - earlier_year <> 1',
    },
} -%}
with followed as (

    select * from {{ ref('int_budgets_followed') }}

)

{% for indicator, rule in indicators.items() -%}
{{ "union all\n" if not loop.first }}
select
    {{ derived_id(indicator, ['earlier_id', 'later_id']) }} as derived_id,
    region_code,
    '{{ indicator }}' as indicator,
    {{ rule.value }} as value,
    'rasio' as unit,
    {{ rule.numerator }} as numerator_value,
    {{ rule.denominator }} as denominator_value,
    {{ rule.formula }} as formula,
    cast(null as date) as period_start,
    cast(null as date) as period_end,
    cast(null as date) as as_of,
    population,
    worker_group,
    'earlier_amount' as denominator,
    later_year as covered_year,
    basis,
    cast(null as varchar) as program,
    {{ codes([
        ("period_mismatch", rule.mismatch),
        ("budget_not_spend", "has_budget"),
        ("rounded", "is_rounded"),
    ]) }} as comparability_codes,
    case when measure = 'budget' then 'F' else 'A' end as obs_status,
    list_filter({{ rule.inputs }}, lambda id: id is not null) as input_ids,
    {{ rule.missing }} as missing_reason,
    note,
    funding,
    earlier_id,
    later_id,
    earlier_value,
    later_value,
    earlier_year,
    later_year
from followed
{% endfor %}
