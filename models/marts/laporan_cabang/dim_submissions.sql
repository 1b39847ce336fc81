select
    submission_id,
    kind,
    sha256,
    branch,
    report_month,
    dated_on,
    template_version,
    is_simulated,
    is_replaced,
    sequence,
    rows_count
from {{ ref('int_laporan_cabang_submissions_replaced') }}
