with documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

figures as (

    select
        figures.*,
        coalesce(figures.as_of, figures.period_end) as covered_until
    from {{ ref('fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id
    where figures.is_primary

),

-- families on a register, of whom no programme is said, are nobody who is paid for
own as (

    select
        *,
        case
            when unit = 'keluarga' then {{ printed_id('value') }} || ' keluarga, bukan pekerja'
            else
                concat_ws(
                    ', ',
                    case when measure = 'workers_target' then 'rencana' end,
                    lower({{ label('worker_group', 'figures.worker_group') }}),
                    {{ period_text('figures') }}
                )
        end as counted_text
    from figures
    where
        (measure in ('workers_covered', 'workers_target') and population = 'regency_paid')
        or (measure = 'households' and worker_group is not null)
    qualify row_number() over (
        partition by region_code, document_id
        order by
            measure <> 'workers_covered', measure <> 'workers_target', year(covered_until) desc nulls last, value desc,
            covered_until desc, figure_id
    ) = 1

),

shared as (

    select
        *,
        concat_ws(
            ', ',
            {{ label('population', 'figures.population') }},
            lower({{ label('worker_group', 'figures.worker_group') }}),
            {{ period_text('figures') }}
        ) as counted_text
    from figures
    where measure = 'workers_covered' and population in ('government_paid', 'province_paid', 'village_paid')
    qualify row_number() over (
        partition by region_code, document_id
        order by population <> 'government_paid', year(covered_until) desc nulls last, value desc, figure_id
    ) = 1

)

select
    coalesce(own.region_code, shared.region_code) as region_code,
    coalesce(own.document_id, shared.document_id) as document_id,
    case when own.unit = 'orang' then cast(own.value as double) end as workers,
    own.figure_id as workers_id,
    own.counted_text as workers_note,
    own.comparability_codes as workers_codes,
    cast(shared.value as double) as shared_workers,
    shared.figure_id as shared_workers_id,
    shared.counted_text as shared_workers_note,
    shared.comparability_codes as shared_workers_codes,
    coalesce(own.measure = 'workers_covered', false) or shared.figure_id is not null as has_covered
from own
full outer join shared
    on own.region_code = shared.region_code and own.document_id = shared.document_id
