with employed as (

    select
        source_id || '.' || replace(region_code, '.', '') || '-' || cast(year as varchar) as figure_id,
        region_code,
        'employed' as measure,
        value,
        'orang' as unit,
        make_date(year, 8, 1) as period_start,
        make_date(year, 8, 31) as period_end,
        cast(null as date) as as_of,
        'month' as precision,
        'all_workers' as population,
        cast(null as varchar) as program,
        cast(null as varchar) as segment,
        cast(null as varchar) as target_family,
        'estimate' as basis,
        source_id as document_id,
        obs_status,
        note
    from {{ ref('stg_reference__employed') }}

),

premiums as (

    select
        source_id || '.' || premium_id as figure_id,
        '{{ var("country_code") }}' as region_code,
        'premium_month' as measure,
        amount as value,
        'rupiah' as unit,
        valid_from as period_start,
        valid_to as period_end,
        cast(null as date) as as_of,
        case when coalesce(valid_from, valid_to) is not null then 'day' end as precision,
        cast(null as varchar) as population,
        program,
        segment,
        cast(null as varchar) as target_family,
        'statutory' as basis,
        source_id as document_id,
        'A' as obs_status,
        concat_ws('. ', regulation, note) as note
    from {{ ref('stg_reference__premiums') }}
    where per = 'month' and amount is not null

),

benefits as (

    select
        source_id || '.' || benefit_id as figure_id,
        '{{ var("country_code") }}' as region_code,
        'benefit' as measure,
        amount as value,
        'rupiah' as unit,
        valid_from as period_start,
        valid_to as period_end,
        cast(null as date) as as_of,
        case when coalesce(valid_from, valid_to) is not null then 'day' end as precision,
        cast(null as varchar) as population,
        program,
        cast(null as varchar) as segment,
        cast(null as varchar) as target_family,
        'statutory' as basis,
        source_id as document_id,
        'A' as obs_status,
        concat_ws('. ', regulation, condition, note) as note
    from {{ ref('stg_reference__benefits') }}
    where amount is not null

),

targets as (

    select
        source_id || '.' || lower(replace(target_family, '_', '-')) || '-' || replace(region_code, '.', '') || '-'
        || cast(year as varchar) as figure_id,
        region_code,
        'coverage_target_pct' as measure,
        target_pct as value,
        'persen' as unit,
        cast(null as date) as period_start,
        cast(null as date) as period_end,
        make_date(year, 12, 31) as as_of,
        'year' as precision,
        'all_workers' as population,
        cast(null as varchar) as program,
        cast(null as varchar) as segment,
        target_family,
        'target' as basis,
        source_id as document_id,
        'A' as obs_status,
        note
    from {{ ref('stg_reference__targets') }}

)

select * from employed
union all
select * from premiums
union all
select * from benefits
union all
select * from targets
