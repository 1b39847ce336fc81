with workers as (

    select * from {{ ref('int_figures_primary') }}
    where measure = 'workers_covered' and population in ('all_workers', 'regency_paid')

),

denominators as (

    select * from {{ ref('int_denominators_unioned') }}

),

paired as (

    select
        workers.*,
        denominators.denominator_id,
        denominators.definition,
        denominators.counted_as,
        denominators.value as denominator_value,
        denominators.comparability_codes as denominator_codes,
        denominators.covered_year as denominator_year,
        row_number() over (
            partition by workers.figure_id, denominators.counted_as
            order by
                abs(denominators.covered_year - workers.covered_year),
                denominators.covered_year desc,
                denominators.document_id <> workers.document_id,
                denominators.denominator_id
        ) as distance
    from workers
    inner join denominators
        on
            workers.region_code = denominators.region_code
            and (
                denominators.definition = 'employed_august'
                or (denominators.definition = 'potential_stated' and workers.population = 'all_workers')
            )
    where
        workers.population = 'regency_paid'
        or (workers.segment is null and coalesce(workers.worker_group, 'semua') = 'semua')

),

-- one segment's members are not all workers, and a percentage is never chained through the denominator it implies;
-- workers paid by the regency are not all its workers: their share of the employed is an indicator of its own
nearest as (

    select
        *,
        case when population = 'all_workers' then 'coverage_computed' else 'regency_paid_share' end as derived_indicator
    from paired
    where distance = 1

)

select
    substr(md5(concat_ws('|', derived_indicator, figure_id, denominator_id)), 1, 8) as derived_id,
    region_code,
    derived_indicator as indicator,
    value / nullif(denominator_value, 0) as value,
    'rasio' as unit,
    value as numerator_value,
    denominator_value,
    '{' || figure_id || '} ÷ {' || denominator_id || '}' as formula,
    period_start,
    period_end,
    as_of,
    population,
    worker_group,
    counted_as as denominator,
    covered_year,
    basis,
    program,
    {{ codes([
        ("period_not_stated", "covered_until is null"),
        ("period_mismatch", "denominator_year <> covered_year"),
        ("sum_gap", "sum_gap is not null"),
        ("unverified", "list_contains(denominator_codes, 'unverified')"),
        ("rounded", "list_contains(comparability_codes, 'rounded')"),
    ]) }} as comparability_codes,
    case when list_contains(denominator_codes, 'unverified') then 'U' else 'A' end as obs_status,
    [figure_id, denominator_id] as input_ids,
    case when denominator_value = 0 then 'denominator_zero' end as missing_reason,
    {{ above_hundred_note('value / nullif(denominator_value, 0)') }} as note
from nearest
