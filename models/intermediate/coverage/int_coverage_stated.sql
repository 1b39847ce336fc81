with figures as (

    select * from {{ ref('int_figures_primary') }}
    where measure = 'coverage_pct'

),

contradicted as (

    select coverage_id from {{ ref('int_coverage_paired') }}
    where is_contradicted

),

-- a percentage that its own numerator and denominator do not give is ranked nowhere
judged as (

    select
        figures.*,
        contradicted.coverage_id is not null as is_contradicted
    from figures
    left join contradicted
        on figures.figure_id = contradicted.coverage_id

)

select
    {{ derived_id('coverage_stated', ['figure_id']) }} as derived_id,
    region_code,
    'coverage_stated' as indicator,
    value / 100 as value,
    'rasio' as unit,
    cast(null as double) as numerator_value,
    cast(null as double) as denominator_value,
    '{' || figure_id || '}' as formula,
    period_start,
    period_end,
    as_of,
    population,
    worker_group,
    denominator,
    covered_year,
    basis,
    program,
    case
        when is_contradicted and not list_contains(comparability_codes, 'unverified')
            then
                list_filter(comparability_codes, lambda code: code <> 'rounded') || ['unverified']
                || list_filter(comparability_codes, lambda code: code = 'rounded')
        else comparability_codes
    end as comparability_codes,
    'A' as obs_status,
    [figure_id] as input_ids,
    cast(null as varchar) as missing_reason,
    nullif(
        concat_ws(
            ' ',
            {{ above_hundred_note('value / 100') }},
            case when is_contradicted then 'Bertentangan dengan pembilang dan penyebut pada dokumen itu sendiri.' end
        ),
        ''
    ) as note
from judged
