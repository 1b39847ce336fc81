with figures as (

    select * from {{ ref('int_figures_unioned') }}

),

-- a part is counted by itself where its total is of another region, population or year
counted as (

    select
        figures.*,
        figures.restates is null
        and (
            totals.figure_id is null
            or figures.region_code <> totals.region_code
            or figures.population is distinct from totals.population
            or figures.covered_year is distinct from totals.covered_year
        ) as is_primary
    from figures
    left join figures as totals
        on figures.part_of = totals.figure_id

),

flagged as (

    select
        *,
        {{ codes([
            ("period_not_stated", "covered_until is null and basis <> 'statutory' and measure not in ('months', 'children_max', 'benefit')"),
            ("population_mismatch", "population = 'branch_members'"),
            ("unit_household", "unit = 'keluarga'"),
            ("denominator_not_stated", "unit = 'persen' and denominator is null"),
            ("budget_not_spend", "measure = 'budget'"),
            ("plan_not_fact", "measure = 'workers_target' or (basis in ('planned', 'target', 'baseline') and measure <> 'budget')"),
            ("sum_gap", "sum_gap is not null"),
            ("unverified", "obs_status = 'U' or basis = 'claimed'"),
            ("rounded", "step > 1 or qualifier <> 'exact'"),
        ]) }} as comparability_codes
    from counted

)

select * from flagged
