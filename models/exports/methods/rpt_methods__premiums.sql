{{ premium_rows() }}
