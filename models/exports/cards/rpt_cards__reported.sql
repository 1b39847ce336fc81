{%- set order = [
    'workers_covered all_workers', 'coverage_reported', 'workers_covered regency_paid', 'spend', 'cost_per_worker_reported',
    'months_bought_reported', 'claims_count', 'claim_ratio_reported'
] -%}
-- the newest that branch reports say of a region: all its members, and the non-wage workers that it pays for
with derived as (

    select * from {{ ref('fct_derived') }}
    where ends_with(indicator, '_reported') and value is not null and population in ('all_workers', 'regency_paid')
    qualify row_number() over (
        partition by region_code, indicator, denominator, population, program order by period_end desc
    ) = 1

),

stated as (

    select * from {{ ref('fct_reports') }}
    where
        measure in ('workers_covered', 'spend', 'claims_count')
        and (population = 'all_workers' or (population = 'regency_paid' and segment = 'BPU'))
    qualify row_number() over (
        partition by region_code, measure, population, program order by coalesce(as_of, period_end) desc
    ) = 1

),

lines as (

    select
        region_code,
        measure,
        population,
        cast(value as double) as value,
        figure_id as id,
        cast(null as varchar) as denominator,
        program,
        coalesce(as_of, period_end) as known_on,
        comparability_codes as codes
    from stated
    union all
    select
        region_code,
        indicator as measure,
        population,
        value,
        derived_id as id,
        case when indicator = 'coverage_reported' then denominator end as denominator,
        program,
        period_end as known_on,
        comparability_codes as codes
    from derived

)

select
    lines.region_code,
    'laporan' as section,
    measures.label_id as label,
    lines.value,
    measures.format,
    lines.id,
    concat_ws(
        ', ',
        {{ label('population', 'lines.population') }},
        case when lines.population = 'regency_paid' then 'BPU' end,
        'penyebut ' || coalesce({{ label('denominator', 'lines.denominator') }}, lines.denominator),
        replace(lines.program, '+', ' + '),
        {{ month_text('lines.known_on') }}
    ) as note,
    lines.codes,
    case
        {%- for line in order %}
        when {% if ' ' in line %}concat_ws(' ', lines.measure, lines.population){% else %}lines.measure{% endif %} = '{{ line }}' then {{ loop.index }}
        {%- endfor %}
    end as position
from lines
inner join {{ ref('dim_measures') }} as measures
    on lines.measure = measures.measure
