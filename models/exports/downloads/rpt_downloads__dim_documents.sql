select * from {{ ref('dim_documents') }}
