with measures as (

    select * from {{ ref('dim_measures') }}

),

regions as (

    select * from {{ ref('dim_regions') }}
    where has_card

),

figures as (

    select
        figures.*,
        measures.label_id,
        measures.format
    from {{ ref('fct_figures') }} as figures
    inner join measures
        on figures.measure = measures.measure
    where figures.restates is null

),

derived as (

    select
        derived.*,
        measures.label_id,
        measures.format
    from {{ ref('fct_derived') }} as derived
    inner join measures
        on derived.indicator = measures.measure

),

stated as (

    select
        region_code,
        case
            when measure in ('workers_covered', 'workers_added', 'workers_target', 'households', 'workers_potential') then 'pekerja'
            when measure in (
                'budget', 'spend', 'fund_total', 'share_pct', 'months', 'premium_month', 'premium_year', 'cost_per_worker'
            ) then 'uang'
            when measure in ('claims_count', 'claims_paid', 'claim_paid', 'benefit', 'children_max') then 'klaim'
            when measure in ('coverage_target_pct', 'coverage_baseline_pct') then 'target'
            else 'cakupan'
        end as section,
        1 as rank_in_section,
        concat_ws(': ', label_id, nullif({{ label('worker_group', 'figures.worker_group') }}, 'Semua kelompok')) as label,
        case when unit = 'persen' then cast(value as double) / 100 else cast(value as double) end as value,
        format,
        figure_id as id,
        cast(null as varchar) as text,
        concat_ws(
            ', ',
            case when population in ('branch_members', 'province_paid') then {{ label('population', 'figures.population') }} end,
            case when basis not in ('realised', 'statutory') then {{ label('basis', 'figures.basis') }} end,
            case when basis <> 'statutory' then {{ period_text('figures') }} end
        ) as note,
        comparability_codes as codes,
        part_of is not null as is_part
    from figures

),

computed as (

    select
        region_code,
        case
            when indicator in ('coverage_stated', 'coverage_computed', 'regency_paid_share') then 'cakupan'
            when indicator in ('claim_ratio', 'average_claim') then 'klaim'
            when indicator = 'target_step' then 'target'
            else 'uang'
        end as section,
        2 as rank_in_section,
        concat_ws(
            ', ',
            concat_ws(': ', label_id, nullif({{ label('worker_group', 'derived.worker_group') }}, 'Semua kelompok')),
            case
                when not list_has_any(comparability_codes, ['period_not_stated', 'period_mismatch'])
                    then cast(covered_year as varchar)
            end
        ) as label,
        value,
        format,
        case when value is not null then derived_id end as id,
        {{ label('missing_reason', 'derived.missing_reason') }} as text,
        note,
        comparability_codes as codes,
        false as is_part
    from derived
    where
        indicator not in ('workers_target', 'coverage_stated')
        and (value is not null or len(input_ids) = 0)

),

legal as (

    select
        region_code,
        'dasar' as section,
        3 as rank_in_section,
        kind || ' ' || number || case when number like '%' || year then '' else '/' || year end as label,
        cast(null as double) as value,
        'text' as format,
        cast(null as varchar) as id,
        subject as text,
        note,
        cast([] as varchar []) as codes,
        false as is_part
    from {{ ref('dim_legal_bases') }}

),

sources as (

    select distinct
        figures.region_code,
        'sumber' as section,
        4 as rank_in_section,
        documents.publisher as label,
        cast(null as double) as value,
        'text' as format,
        cast(null as varchar) as id,
        documents.title as text,
        coalesce({{ stated_on_text('documents') }}, documents.date_unknown) as note,
        cast([] as varchar []) as codes,
        false as is_part
    from figures
    inner join {{ ref('dim_documents') }} as documents
        on figures.document_id = documents.document_id

),

lines as (

    select * from stated
    union all
    select * from computed
    union all
    select * from legal
    union all
    select * from sources

)

select
    row_number() over (
        partition by lines.region_code, lines.section
        order by lines.rank_in_section, lines.is_part, lines.label, lines.id
    ) as sort_key,
    lines.region_code,
    lines.section,
    case lines.section
        when 'pekerja' then 'Siapa yang terlindungi'
        when 'uang' then 'Uang dan bulan yang terbeli'
        when 'klaim' then 'Klaim dan manfaat'
        when 'cakupan' then 'Cakupan'
        when 'target' then 'Target'
        when 'dasar' then 'Dasar hukum daerah'
        else 'Sumber'
    end as section_label,
    lines.label,
    lines.value,
    lines.format,
    lines.id,
    lines.text,
    lines.note,
    lines.codes
from lines
inner join regions
    on lines.region_code = regions.region_code
