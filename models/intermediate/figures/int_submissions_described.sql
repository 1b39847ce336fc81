-- a submission is a document too: what it gave leads to it
select
    submission_id as document_id,
    case when kind = 'bps' then 'bps' else 'laporan_cabang' end as origin,
    case when kind = 'bps' then 'BPS' else coalesce('Cabang ' || branch, 'Cabang tidak disebut') end as publisher,
    concat_ws(
        ' ',
        case
            when kind = 'bps' then 'Berkas BPS ' || file
            else concat_ws(', ', 'Laporan ' || coalesce('cabang ' || branch, file), {{ month_text('report_month') }})
        end,
        case when is_replaced then '(digantikan kiriman yang lebih baru)' end,
        case when is_simulated then '(SIMULASI)' end
    ) as title,
    case when kind = 'bps' then 'statistics' else 'workbook' end as kind,
    dated_on as published_on,
    case when dated_on is null then 'berkas tidak menyebut tanggalnya' end as date_unknown,
    dated_on as stated_on,
    sha256,
    'data kantor' as rights
from {{ ref('int_laporan_cabang_submissions_replaced') }}
