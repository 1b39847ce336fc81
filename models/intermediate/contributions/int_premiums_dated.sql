-- fixed monthly premiums that a region's payment for non-wage workers can be held against: the relief of PP 50/2025 is for self-payers
select
    source_id || '.' || premium_id as premium_figure_id,
    source_id,
    segment,
    program,
    amount as premium,
    regulation,
    coalesce(valid_from, date '1900-01-01') as valid_from,
    coalesce(valid_to, date '9999-12-31') as valid_to,
    file,
    line
from {{ ref('stg_reference__premiums') }}
where per = 'month' and payer = 'any' and sector = 'any' and amount is not null
