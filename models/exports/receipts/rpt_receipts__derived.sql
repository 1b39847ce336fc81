with derived as (

    select
        *,
        'day' as precision
    from {{ ref('fct_derived') }}
    where value is not null

),

regions as (

    select * from {{ ref('dim_regions') }}

),

measures as (

    select * from {{ ref('dim_measures') }}

),

figures as (

    select * from {{ ref('fct_figures') }}
    union all by name
    select * from {{ ref('fct_reports') }}

),

used as (

    select
        derived_id,
        unnest(input_ids) as figure_id
    from derived

),

inputs as (

    select
        used.derived_id,
        measures.label_id || ': ' || {{ period_text('figures') }} as labelled_text,
        {{ period_text('figures') }} as period_text
    from used
    inner join figures
        on used.figure_id = figures.figure_id
    inner join measures
        on figures.measure = measures.measure
    where figures.basis <> 'statutory'

),

periods as (

    select
        derived_id,
        case
            when count(distinct period_text) = 1 then min(period_text)
            else string_agg(distinct labelled_text, '; ' order by labelled_text)
        end as period_text
    from inputs
    group by all

)

select
    row_number() over (order by derived.derived_id) as sort_key,
    derived.derived_id,
    derived.region_code,
    regions.region_name,
    {{ region_href('regions') }} as region_href,
    derived.indicator,
    measures.label_id as indicator_label,
    measures.definition,
    measures.numerator as numerator_label,
    measures.denominator as denominator_label,
    derived.value,
    derived.unit,
    case
        when derived.indicator <> 'parts_sum' then measures.format
        when derived.unit = 'persen' then 'persen_tercetak'
        when derived.unit = 'peringkat' then 'angka'
        else derived.unit
    end as format,
    derived.formula,
    derived.numerator_value,
    derived.denominator_value,
    periods.period_text,
    derived.comparability_codes as codes,
    derived.input_ids,
    derived.missing_reason,
    {{ label('missing_reason', 'derived.missing_reason') }} as missing_label,
    derived.comparison_group,
    {{ group_label('derived', 'measures') }} as group_label,
    {{ label('obs_status', 'derived.obs_status') }} as obs_status,
    derived.note
from derived
inner join regions
    on derived.region_code = regions.region_code
inner join measures
    on derived.indicator = measures.measure
left join periods
    on derived.derived_id = periods.derived_id
