select * from {{ ref('dim_premiums') }}
