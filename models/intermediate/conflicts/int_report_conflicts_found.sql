-- what a document states and what the branch reports of the same people, money or target and the same time
with stated as (

    select
        figures.*,
        {{ lowest_meant('figures') }} as lowest,
        {{ highest_meant('figures') }} as highest
    from {{ ref('int_figures_flagged') }} as figures
    where figures.file is not null and figures.restates is null

),

reported as (

    select * from {{ ref('int_laporan_cabang_facts_identified') }}
    where is_current and not is_suppressed

)

select
    'report' as kind,
    stated.region_code,
    stated.measure,
    stated.unit,
    stated.figure_id as left_id,
    stated.value as left_value,
    stated.document_id as left_document_id,
    reported.figure_id as right_id,
    reported.value as right_value,
    reported.submission_id as right_document_id,
    'none' as preferred,
    'Dokumen dan laporan cabang menyebut bilangan yang berbeda untuk hal dan waktu yang sama. '
    || 'Keduanya ditulis; tidak ada yang menimpa yang lain.' as reason
from stated
inner join reported
    on
        stated.region_code = reported.region_code
        and stated.measure = reported.measure
        and stated.population = reported.population
        and stated.target_family is not distinct from reported.target_family
        and stated.denominator is not distinct from reported.denominator
        and coalesce(stated.worker_group, 'semua') = 'semua'
        and coalesce(stated.segment = reported.segment, true)
        and coalesce(stated.program = reported.program or reported.population = 'all_workers', true)
        and case
            when stated.as_of is null
                then
                    stated.period_start = reported.period_start
                    and date_trunc('month', stated.period_end) = date_trunc('month', reported.period_end)
            when reported.precision = 'year' then year(stated.as_of) = reported.covered_year
            else stated.precision <> 'year' and date_trunc('month', stated.as_of) = date_trunc('month', reported.as_of)
        end
where coalesce(stated.highest < reported.value, false) or coalesce(stated.lowest > reported.value, false)
