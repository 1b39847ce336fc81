-- what branches report, as it stands now; earlier values are in fct_revisions
select
    facts.figure_id,
    facts.region_code,
    facts.measure,
    facts.value,
    facts.unit,
    facts.period_start,
    facts.period_end,
    facts.as_of,
    facts.precision,
    facts.population,
    facts.denominator,
    facts.program,
    facts.segment,
    facts.target_family,
    facts.basis,
    facts.submission_id as document_id,
    submissions.branch,
    facts.locator,
    facts.note,
    facts.comparability_codes
from {{ ref('int_laporan_cabang_facts_identified') }} as facts
inner join {{ ref('stg_laporan_cabang__submissions') }} as submissions
    on facts.submission_id = submissions.submission_id
where facts.is_current and not facts.is_suppressed
