{{ with_names('fct_claim_ratio', 'indicator') }}
