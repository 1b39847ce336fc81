-- money that pays contributions; a whole fund, of which they are a part, is not drawn beside it
select
    row_number() over (order by funding, region_name, year nulls last, amount_id) as sort_key,
    funding,
    funding_label,
    region_code,
    region_name,
    year,
    amount,
    amount_id,
    amount_note,
    case when count(*) over (partition by funding, region_code, year) > 1 then document_title end as document_note
from {{ ref('rpt_cost_per_worker__funds') }}
where amount is not null and not is_whole_fund
