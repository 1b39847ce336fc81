select
    row_number() over (order by code) as sort_key,
    code,
    label_id as label,
    explanation
from {{ ref('dim_codes') }}
where codelist = 'comparability'
