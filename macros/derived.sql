{#- The short id of a derived figure: stable as long as its indicator and its inputs are the same. -#}
{% macro derived_id(indicator, parts) -%}
    substr(md5(concat_ws('|', '{{ indicator }}', {{ parts | join(', ') }})), 1, 8)
{%- endmacro %}

{#-
    What may be ranked together: one indicator over one population, worker group, denominator, period (a flow) or year
    (a stock), basis and set of programmes.
-#}
{% macro comparison_group() -%}
    concat_ws(
        '|',
        indicator,
        coalesce(population, '-'),
        coalesce(worker_group, '-'),
        coalesce(denominator, '-'),
        coalesce(
            cast(period_start as varchar) || '/' || cast(period_end as varchar),
            cast(covered_year as varchar),
            '-'
        ),
        coalesce(basis, '-'),
        coalesce(program, '-')
    )
{%- endmacro %}

{#- The columns that every derived row has, in the order of the contracts; `rows` names the relation that computed them. -#}
{% macro derived_columns(rows) -%}
    select
        derived_id,
        region_code,
        indicator,
        cast(value as double) as value,
        unit,
        cast(numerator_value as double) as numerator_value,
        cast(denominator_value as double) as denominator_value,
        formula,
        period_start,
        period_end,
        as_of,
        population,
        worker_group,
        denominator,
        cast(covered_year as integer) as covered_year,
        basis,
        program,
        coalesce(comparability_codes, cast([] as varchar [])) as comparability_codes,
        case when value is null then 'O' else obs_status end as obs_status,
        case when missing_reason = 'suppressed' then 'C' else 'F' end as conf_status,
        coalesce(input_ids, cast([] as varchar [])) as input_ids,
        missing_reason,
        {{ comparison_group() }} as comparison_group,
        note
    from {{ rows }}
{%- endmacro %}

{#- The id of what is derived from branch reports: there may be tens of thousands of them. -#}
{% macro reported_id(indicator, parts) -%}
    'lc-' || substr(md5(concat_ws('|', '{{ indicator }}', {{ parts | join(', ') }})), 1, 10)
{%- endmacro %}
