{#-
    What stands in one ranking may be compared, told without the name of its group: rows without a code but `rounded`, of one
    indicator, population, worker group, denominator, year or days, basis and set of programmes, and each region once.
-#}
{% test compares_like_with_like(model, derived) %}
    with ranked as (

        select
            rankings.comparison_group,
            rankings.region_level,
            rankings.region_code,
            rankings.value is distinct from derived.value as is_changed,
            len(list_filter(derived.comparability_codes, lambda code: code <> 'rounded')) > 0 as is_marked,
            {
                'indicator': derived.indicator, 'population': derived.population, 'worker_group': derived.worker_group,
                'denominator': derived.denominator, 'year': derived.covered_year, 'from': derived.period_start,
                'to': derived.period_end, 'basis': derived.basis, 'program': derived.program
            } as kind
        from {{ model }} as rankings
        left join {{ derived }} as derived
            on rankings.derived_id = derived.derived_id

    )

    select
        comparison_group,
        region_level
    from ranked
    group by all
    having
        bool_or(is_changed)
        or bool_or(coalesce(is_marked, true))
        or count(distinct kind) > 1
        or count(distinct region_code) < count(*)
{% endtest %}
