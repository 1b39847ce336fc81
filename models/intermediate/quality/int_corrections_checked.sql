with corrections as (

    select * from {{ ref('stg_corrections__corrections') }}
    where status = 'confirmed'

),

submissions as (

    select * from {{ ref('int_laporan_cabang_submissions_replaced') }}
    where not is_replaced

),

held as (

    select
        corrections.*,
        cells.submission_id,
        cells.region_code,
        cells.held,
        corrections.branch || ' ' || strftime(corrections.report_month, '%Y-%m') || ', ' || corrections.sheet || '!'
        || corrections.sheet_cell as place
    from corrections
    inner join {{ ref('stg_corrections__held_cells') }} as cells
        on corrections.correction_id = cells.correction_id
    inner join submissions
        on cells.submission_id = submissions.submission_id

)

select
    'corrected_cell_as_printed' as check_code,
    correction_id as figure_id,
    coalesce(region_code, '{{ var("country_code") }}') as region_code,
    submission_id as document_id,
    file,
    line,
    cast(null as decimal(20, 4)) as expected_value,
    cast(null as decimal(20, 4)) as found_value,
    cast(null as decimal(20, 4)) as difference,
    case when (held is not distinct from printed) then 'passed' else 'failed' end as status,
    place || ' sekarang berisi ' || coalesce('"' || held || '"', 'kosong') as found,
    coalesce('"' || printed || '"', 'sel kosong') || ', yang menurut koreksi ini tercetak di sana' as expected,
    'cabang tampaknya sudah memperbaikinya: tulis withdrawn pada kolom status koreksi ini, '
    || 'atau perbaiki kolom printed bila salah tulis' as hint
from held
