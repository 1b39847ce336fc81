-- what the statistics office's newest file says of the employed of a year, and what an older one or the copied table says
select
    'statistics' as kind,
    newest.region_code,
    'employed' as measure,
    'orang' as unit,
    newest.denominator_id as left_id,
    newest.value as left_value,
    newest.document_id as left_document_id,
    figures.figure_id as right_id,
    figures.value as right_value,
    figures.document_id as right_document_id,
    'left' as preferred,
    'Berkas BPS yang terbaru menyebut bilangan lain; itulah yang dipakai sebagai penyebut.' as reason
from {{ ref('int_denominators_unioned') }} as newest
inner join {{ ref('stg_laporan_cabang__submissions') }} as submissions
    on newest.document_id = submissions.submission_id
inner join {{ ref('int_figures_primary') }} as figures
    on
        newest.region_code = figures.region_code
        and newest.covered_year = year(figures.period_end)
        and figures.measure = 'employed'
        and figures.file is null
        and month(figures.period_end) = 8
        and newest.value <> figures.value
where newest.definition = 'employed_august'
