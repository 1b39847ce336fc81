{#- One row without a value for each reported region that `known` has no row of: missing is said, with its reason. -#}
{% macro missing_rows(indicator, known, reason) -%}
    select
        {{ derived_id(indicator, ['regions.region_code', "'-'"]) }} as derived_id,
        regions.region_code,
        '{{ indicator }}' as indicator,
        cast(null as double) as value,
        measures.unit,
        cast(null as double) as numerator_value,
        cast(null as double) as denominator_value,
        cast(null as varchar) as formula,
        cast(null as date) as period_start,
        cast(null as date) as period_end,
        cast(null as date) as as_of,
        cast(null as varchar) as population,
        cast(null as varchar) as worker_group,
        cast(null as varchar) as denominator,
        cast(null as integer) as covered_year,
        cast(null as varchar) as basis,
        cast(null as varchar) as program,
        cast([] as varchar []) as comparability_codes,
        'O' as obs_status,
        cast([] as varchar []) as input_ids,
        {{ reason }} as missing_reason,
        cast(null as varchar) as note
    from {{ ref('int_regions_reported') }} as regions
    inner join {{ ref('stg_reference__measures') }} as measures
        on measures.measure = '{{ indicator }}'
    where regions.region_code not in (select known.region_code from {{ known }} as known)
{%- endmacro %}
