select * from {{ ref('dim_earmarks') }}
