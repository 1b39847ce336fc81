with derived as (

    select * from {{ ref('fct_derived') }}
    where
        indicator not in ('workers_target', 'coverage_stated', 'parts_sum', 'premium_expected', 'pair_coverage')
        and not ends_with(indicator, '_reported')
        and (value is not null or len(input_ids) = 0)

),

-- what is worked out with a branch's figures is the branch's
branches as (

    select
        derived.derived_id,
        min(figures.branch) as branch
    from derived
    inner join {{ ref('fct_figures') }} as figures
        on list_contains(derived.input_ids, figures.figure_id)
    where figures.branch is not null
    group by all

),

measures as (

    select * from {{ ref('dim_measures') }}

)

select
    derived.region_code,
    case
        when branches.branch is not null then 'cabang'
        when derived.indicator in ('coverage_computed', 'regency_paid_share') then 'cakupan'
        when derived.indicator in ('claim_ratio', 'average_claim') then 'klaim'
        when derived.indicator = 'target_step' then 'target'
        else 'uang'
    end as section,
    concat_ws(
        ', ',
        concat_ws(': ', measures.label_id, nullif({{ label('worker_group', 'derived.worker_group') }}, 'Semua kelompok')),
        case when derived.indicator in ('claim_ratio', 'average_claim') then replace(derived.program, '+', ' + ') end,
        case
            when not list_has_any(derived.comparability_codes, ['period_not_stated', 'period_mismatch'])
                then cast(derived.covered_year as varchar)
        end
    ) as label,
    derived.value,
    measures.format,
    case when derived.value is not null then derived.derived_id end as id,
    {{ label('missing_reason', 'derived.missing_reason') }} as text,
    nullif(concat_ws('. ', 'Dengan klaim kantor cabang ' || branches.branch, derived.note), '') as note,
    derived.comparability_codes as codes
from derived
inner join measures
    on derived.indicator = measures.measure
left join branches
    on derived.derived_id = branches.derived_id
