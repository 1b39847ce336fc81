{{ missing_by_reason('fct_claim_ratio', 'claim_ratio', 'len(missing.input_ids) = 0') }}
