{%- set indicators = {
    'cost_per_worker_reported': {
        'value': 'spend / workers', 'unit': 'rupiah', 'denominator': 'workers', 'code': 'workers',
        'formula': "'{' || spend_id || '} ÷ {' || workers_id || '}'", 'inputs': '[spend_id, workers_id]',
    },
    'months_bought_reported': {
        'value': 'spend / (workers * premium)', 'unit': 'bulan', 'denominator': 'workers * premium', 'code': 'monthly_premiums',
        'formula': "'{' || spend_id || '} ÷ ({' || workers_id || '} × {' || premium_id || '})'",
        'inputs': '[spend_id, workers_id, premium_id]',
    },
} -%}
-- money spent for non-wage workers of one payer and package from the first day of the budget on
with facts as (

    select * from {{ ref('int_laporan_cabang_facts_identified') }}
    where is_current and segment = 'BPU'

),

paired as (

    select
        spends.*,
        spends.figure_id as spend_id,
        spends.value as spend,
        workers.figure_id as workers_id,
        nullif(workers.value, 0) as workers,
        premiums.premium_figure_id as premium_id,
        premiums.premium
    from facts as spends
    inner join facts as workers
        on
            spends.submission_id = workers.submission_id
            and spends.region_code = workers.region_code
            and spends.population = workers.population
            and spends.program = workers.program
            and spends.period_end = workers.as_of
            and spends.persons = workers.persons
    left join {{ ref('int_premiums_dated') }} as premiums
        on
            spends.segment = premiums.segment
            and spends.program = premiums.program
            and spends.period_end between premiums.valid_from and premiums.valid_to
    where spends.measure = 'spend' and workers.measure = 'workers_covered'

)

{% for indicator, rule in indicators.items() -%}
{{ "union all\n" if not loop.first }}
select
    {{ reported_id(indicator, ['spend_id']) }} as derived_id,
    region_code,
    '{{ indicator }}' as indicator,
    case when not is_suppressed then {{ rule.value }} end as value,
    '{{ rule.unit }}' as unit,
    case when not is_suppressed then spend end as numerator_value,
    case when not is_suppressed then {{ rule.denominator }} end as denominator_value,
    case when not is_suppressed then {{ rule.formula }} end as formula,
    period_start,
    period_end,
    cast(null as date) as as_of,
    population,
    cast(null as varchar) as worker_group,
    '{{ rule.code }}' as denominator,
    covered_year,
    basis,
    program,
    cast([] as varchar []) as comparability_codes,
    'A' as obs_status,
    case when not is_suppressed then list_filter({{ rule.inputs }}, lambda id: id is not null) end as input_ids,
    case
        when is_suppressed then 'suppressed'
        when workers is null then 'denominator_zero'
        {%- if indicator == 'months_bought_reported' %}
        when premium is null then 'premium_not_applicable'
        {%- endif %}
    end as missing_reason,
    cast(null as varchar) as note
from paired
{% endfor %}
