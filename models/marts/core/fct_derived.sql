{%- set marts = [
    'fct_coverage', 'fct_cost_per_worker', 'fct_premium_identity', 'fct_budget_growth', 'fct_claim_ratio', 'fct_targets',
    'fct_expected'
] -%}
{%- for mart in marts %}
{{ "union all\n" if not loop.first }}
{{- derived_columns(ref(mart)) }}
{%- endfor %}
