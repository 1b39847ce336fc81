{{ ranking_rows(['coverage_stated', 'coverage_computed', 'regency_paid_share']) }}
