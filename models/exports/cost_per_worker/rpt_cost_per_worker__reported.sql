{{ reported_rows('months_bought_reported') }}
