-- members of a month over the workers that the branch counts as potential, and over the employed of the last August before it
with members as (

    select * from {{ ref('int_laporan_cabang_facts_identified') }}
    where is_current and measure = 'workers_covered' and population = 'all_workers'

),

denominators as (

    select
        figure_id as denominator_id,
        region_code,
        denominator as counted_as,
        value,
        make_date(covered_year, 1, 1) as known_from,
        cast([] as varchar []) as comparability_codes
    from {{ ref('int_laporan_cabang_facts_identified') }}
    where is_current and measure = 'workers_potential'
    union all
    select
        denominator_id,
        region_code,
        counted_as,
        value,
        make_date(covered_year, 8, 1) as known_from,
        comparability_codes
    from {{ ref('int_denominators_unioned') }}
    where definition = 'employed_august'

),

paired as (

    select
        members.*,
        denominators.denominator_id,
        denominators.counted_as,
        denominators.value as denominator_value,
        denominators.comparability_codes as denominator_codes,
        date_diff('month', denominators.known_from, members.as_of) >= 12 as is_old
    from members
    left join denominators
        on
            members.region_code = denominators.region_code
            and denominators.known_from between members.as_of - interval 24 month and members.as_of
    qualify row_number() over (
        partition by members.figure_id, denominators.counted_as order by denominators.known_from desc
    ) = 1

)

select
    {{ reported_id('coverage_reported', ['figure_id', "coalesce(counted_as, '-')"]) }} as derived_id,
    region_code,
    'coverage_reported' as indicator,
    case when not is_suppressed then value / nullif(denominator_value, 0) end as value,
    'rasio' as unit,
    case when not is_suppressed then value end as numerator_value,
    denominator_value,
    case when not is_suppressed then '{' || figure_id || '} ÷ {' || denominator_id || '}' end as formula,
    cast(date_trunc('month', as_of) as date) as period_start,
    as_of as period_end,
    as_of,
    population,
    cast(null as varchar) as worker_group,
    counted_as as denominator,
    covered_year,
    basis,
    program,
    {{ codes([
        ("period_mismatch", "is_old"),
        ("unverified", "list_contains(denominator_codes, 'unverified')"),
    ]) }} as comparability_codes,
    'A' as obs_status,
    case when not is_suppressed then list_filter([figure_id, denominator_id], lambda id: id is not null) end as input_ids,
    case
        when is_suppressed then 'suppressed'
        when denominator_id is null then 'denominator_not_known'
        when denominator_value = 0 then 'denominator_zero'
    end as missing_reason,
    {{ above_hundred_note('value / nullif(denominator_value, 0)') }} as note
from paired
