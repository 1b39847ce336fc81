with paired as (

    select * from {{ ref('int_claims_paired') }}

),

figures as (

    select * from {{ ref('int_figures_primary') }}

),

contributions as (

    select * from {{ ref('int_contributions_priced') }}

),

computed as (

    select
        {{ derived_id('claim_ratio', ['paired.claims_id']) }} as derived_id,
        claims.region_code,
        'claim_ratio' as indicator,
        claims.value / nullif(contributions.amount, 0) as value,
        'rasio' as unit,
        claims.value as numerator_value,
        contributions.amount as denominator_value,
        '{' || paired.claims_id || '} ÷ {' || paired.amount_id || '}' as formula,
        claims.period_start,
        claims.period_end,
        claims.as_of,
        claims.population,
        claims.worker_group,
        contributions.population as denominator,
        claims.covered_year,
        claims.basis,
        claims.program,
        case when contributions.amount > 0 then {{ codes([
            ("period_not_stated", "claims.period_end is null or contributions.period_end is null"),
            ("period_mismatch", "claims.period_start <> contributions.period_start or claims.period_end <> contributions.period_end"),
            ("population_mismatch", "claims.population is distinct from contributions.population or claims.worker_group is distinct from contributions.worker_group"),
            ("budget_not_spend", "contributions.measure = 'budget'"),
            ("mixed_programs", "claims.program is null or claims.program is distinct from contributions.program"),
            ("mixed_segments", "contributions.segment = 'mixed'"),
            ("rounded", "list_contains(claims.comparability_codes, 'rounded') or list_contains(contributions.amount_codes, 'rounded')"),
        ]) }} end as comparability_codes,
        'A' as obs_status,
        list_filter([paired.claims_id, paired.amount_id], lambda id: id is not null) as input_ids,
        case
            when paired.pairing_problem is not null then paired.pairing_problem
            when contributions.amount = 0 then 'denominator_zero'
        end as missing_reason,
        cast(null as varchar) as note
    from paired
    inner join figures as claims
        on paired.claims_id = claims.figure_id
    left join contributions
        on paired.amount_id = contributions.amount_id

)

select * from computed
