select * from {{ ref('dim_codes') }}
