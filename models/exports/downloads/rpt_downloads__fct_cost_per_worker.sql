{{ with_names('fct_cost_per_worker', 'indicator') }}
