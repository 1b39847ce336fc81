-- a workbook sent again for its branch and month replaces the whole of the earlier one
select
    *,
    kind = 'workbook'
    and sequence < max(sequence) over (partition by kind, branch, report_month) as is_replaced
from {{ ref('stg_laporan_cabang__submissions') }}
