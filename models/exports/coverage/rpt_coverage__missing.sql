{{ missing_by_reason('fct_coverage', 'regency_paid_share') }}
