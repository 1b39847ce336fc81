select
    denominator_id,
    region_code,
    covered_year,
    definition,
    counted_as,
    document_id,
    cast(value as decimal(20, 4)) as value,
    input_ids,
    comparability_codes
from {{ ref('int_denominators_unioned') }}
