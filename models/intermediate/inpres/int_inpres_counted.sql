with figures as (

    select * from {{ ref('int_figures_primary') }}
    where file is not null and basis <> 'statutory' and population is not null

),

worker_groups as (

    select * from {{ ref('stg_reference__worker_groups') }}

),

people as (

    select
        figures.*,
        case
            when figures.population = 'all_workers' and coalesce(figures.worker_group, 'semua') = 'semua' then 'all_workers'
            when figures.population in ('regency_paid', 'province_paid', 'government_paid', 'village_paid', 'households')
                then worker_groups.instruction
        end as instruction
    from figures
    left join worker_groups
        on figures.worker_group = worker_groups.worker_group
    where figures.measure in ('workers_covered', 'workers_added', 'workers_target', 'coverage_pct', 'households')

),

-- a total of several groups is stated by its parts; they are no figures of their own elsewhere
parts as (

    select
        parts.*,
        worker_groups.instruction
    from {{ ref('int_figures_flagged') }} as parts
    inner join worker_groups
        on parts.worker_group = worker_groups.worker_group
    where
        parts.file is not null
        and not parts.is_primary
        and parts.restates is null
        and parts.measure in ('workers_covered', 'workers_added', 'workers_target')
        and parts.population in ('regency_paid', 'province_paid', 'government_paid', 'village_paid')

),

money as (

    select
        *,
        'budget' as instruction
    from figures
    where measure in ('budget', 'spend')

),

shown as (

    select * from people
    union all by name
    select * from parts
    union all by name
    select * from money

)

-- what the province pays is the governor's doing
select
    case when population = 'province_paid' then left(region_code, 2) else left(region_code, 5) end as region_code,
    instruction,
    'figure' as receipt_kind,
    figure_id,
    cast(null as varchar) as legal_basis_id,
    document_id,
    locator,
    cast(null as varchar) as statement,
    note
from shown
where instruction is not null
