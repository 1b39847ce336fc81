{{ reported_rows('coverage_reported') }}
