{{ with_names('fct_budget_growth', 'indicator') }}
