-- what an earlier submission said where a later one now says otherwise of the same
with facts as (

    select * from {{ ref('int_laporan_cabang_facts_identified') }}
    where not is_suppressed

),

submissions as (

    select * from {{ ref('int_laporan_cabang_submissions_replaced') }}

)

select
    facts.figure_id,
    facts.submission_id as document_id,
    facts.region_code,
    facts.measure,
    facts.value,
    facts.unit,
    facts.locator,
    submissions.dated_on,
    submissions.sequence
from facts
inner join submissions
    on facts.submission_id = submissions.submission_id
inner join facts as now
    on facts.figure_id = now.figure_id and now.is_current and facts.value <> now.value
where not facts.is_current
