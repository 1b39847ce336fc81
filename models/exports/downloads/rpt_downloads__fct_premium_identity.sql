{{ with_names('fct_premium_identity', 'indicator') }}
