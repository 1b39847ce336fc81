-- claims of a region's own non-wage members from January on; a month that would show 1 to 7 cases waits for a later one
with recursive claims as (

    {{ newest_of(
        'klaim', ['region_code', 'report_month'],
        parts_of=['region_code', 'report_month', 'segment', 'program', 'funding']
    ) }}

),

programs as (

    select
        claims.program,
        bool_and(programs.is_risk) as is_risk
    from (select distinct program from claims) as claims
    inner join {{ ref('stg_reference__programs') }} as programs
        on list_contains(string_split(claims.program, '+'), programs.program)
    group by all

),

-- a region that reports claims of a month reports all of them: payers without a row had none
monthly as (

    select
        claims.region_code,
        claims.report_month,
        max(claims.submission_id) as submission_id,
        max(claims.sequence) as sequence,
        coalesce(sum(claims.claims_cases) filter (where is_counted), 0) as claims_cases,
        coalesce(sum(claims.claims_amount) filter (where is_counted), 0) as claims_amount,
        coalesce(list(claims.sheet_row order by claims.sheet_row) filter (where is_counted), []) as sheet_rows
    from (
        select
            claims.*,
            payers.population = 'regency_paid' and claims.segment = 'BPU' and programs.is_risk as is_counted
        from claims
        inner join programs
            on claims.program = programs.program
        inner join {{ ref('int_laporan_cabang_payers_grouped') }} as payers
            on claims.funding = payers.funding
    ) as claims
    where claims.is_current
    group by all

),

added as (

    select
        *,
        sum(claims_cases) over from_january as cases_so_far,
        sum(claims_amount) over from_january as amount_so_far,
        count(*) over from_january = month(report_month) as is_whole
    from monthly
    window from_january as (partition by region_code, year(report_month) order by report_month)

),

walked as (

    select
        *,
        cases_so_far = 0 or cases_so_far >= {{ var('smallest_cell') }} as is_open,
        case when cases_so_far >= {{ var('smallest_cell') }} then cases_so_far else 0 end as cases_shown
    from added
    where month(report_month) = 1
    union all
    select
        added.*,
        added.cases_so_far - walked.cases_shown = 0
        or added.cases_so_far - walked.cases_shown >= {{ var('smallest_cell') }} as is_open,
        case
            when added.cases_so_far - walked.cases_shown >= {{ var('smallest_cell') }} then added.cases_so_far
            else walked.cases_shown
        end as cases_shown
    from walked
    inner join added
        on
            walked.region_code = added.region_code
            and walked.report_month + interval 1 month = added.report_month
            and month(added.report_month) > 1

)

select
    added.*,
    coalesce(walked.is_open, false) and added.is_whole as is_open
from added
left join walked
    on added.region_code = walked.region_code and added.report_month = walked.report_month
