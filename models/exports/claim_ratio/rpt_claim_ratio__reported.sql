{{ reported_rows('claim_ratio_reported') }}
