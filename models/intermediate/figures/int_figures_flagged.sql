with figures as (

    select * from {{ ref('int_figures_unioned') }}

),

flagged as (

    select
        *,
        {{ codes([
            ("period_not_stated", "covered_until is null and basis <> 'statutory' and measure not in ('months', 'children_max', 'benefit')"),
            ("unit_household", "unit = 'keluarga'"),
            ("denominator_not_stated", "unit = 'persen' and denominator is null"),
            ("budget_not_spend", "measure = 'budget'"),
            ("plan_not_fact", "measure = 'workers_target' or (basis in ('planned', 'target', 'baseline') and measure <> 'budget')"),
            ("sum_gap", "sum_gap is not null"),
            ("unverified", "obs_status = 'U'"),
            ("rounded", "step > 1 or qualifier in ('about', 'almost')"),
        ]) }} as comparability_codes
    from figures

)

select * from flagged
