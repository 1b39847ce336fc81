select
    row_number() over (order by label_id) as sort_key,
    label_id as code_label,
    explanation
from {{ ref('dim_codes') }}
where codelist = 'comparability'
