{%- set sections = {
    'pekerja': ['workers_covered', 'workers_added', 'workers_target', 'households'],
    'uang': ['budget', 'spend', 'fund_total', 'share_pct', 'months', 'premium_month', 'premium_year', 'cost_per_worker'],
    'klaim': ['claims_count', 'claims_paid', 'claim_paid', 'benefit', 'children_max'],
    'target': ['coverage_target_pct', 'coverage_baseline_pct']
} -%}
with figures as (

    select * from {{ ref('fct_figures') }}
    where restates is null

),

regions as (

    select * from {{ ref('dim_regions') }}

),

measures as (

    select * from {{ ref('dim_measures') }}

)

select
    case regions.region_level when 'district' then regions.regency_code else regions.region_code end as region_code,
    case
        when figures.branch is not null then 'cabang'
        when figures.measure = 'households' and figures.worker_group is null then 'cakupan'
        {%- for section, names in sections.items() %}
        when figures.measure in ('{{ names | join("', '") }}') then '{{ section }}'
        {%- endfor %}
        else 'cakupan'
    end as section,
    concat_ws(
        ': ',
        measures.label_id,
        case when regions.region_level = 'district' then 'Kecamatan ' || regions.region_name end,
        nullif({{ label('worker_group', 'figures.worker_group') }}, 'Semua kelompok')
    ) as label,
    case when figures.unit = 'persen' then cast(figures.value as double) / 100 else cast(figures.value as double) end as value,
    measures.format,
    figures.figure_id as id,
    concat_ws(
        ', ',
        'Kantor cabang ' || figures.branch,
        case
            when figures.unit = 'orang' or figures.population not in ('regency_paid', 'households')
                then {{ label('population', 'figures.population') }}
        end,
        {{ label('purpose', 'figures.purpose') }},
        replace(figures.program, '+', ' + '),
        case when figures.basis not in ('realised', 'statutory') then {{ label('basis', 'figures.basis') }} end,
        case when figures.basis <> 'statutory' then {{ period_text('figures') }} end,
        {{ inexact_text('figures') }}
    ) as note,
    figures.comparability_codes as codes,
    regions.region_level = 'district' as is_district,
    figures.part_of is not null as is_part
from figures
inner join regions
    on figures.region_code = regions.region_code
inner join measures
    on figures.measure = measures.measure
