select * from {{ ref('dim_benefits') }}
