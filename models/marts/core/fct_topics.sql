with figures as (

    select * from {{ ref('fct_figures') }}
    where population is distinct from 'branch_members'

),

documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

stated as (

    select
        figures.region_code,
        case
            when figures.measure in ('workers_covered', 'workers_added', 'workers_target', 'households') then 'workers'
            when figures.measure in ('budget', 'spend') then 'money'
            when figures.measure = 'coverage_pct' then 'coverage'
            when figures.measure in ('claims_count', 'claims_paid', 'claim_paid') then 'claims'
            when figures.measure in ('coverage_target_pct', 'coverage_baseline_pct') then 'target'
        end as topic,
        figures.document_id
    from figures
    inner join documents
        on figures.document_id = documents.document_id

),

ruled as (

    select
        region_code,
        'rule' as topic,
        document_id
    from {{ ref('dim_legal_bases') }}
    where instruction = 'rule'

),

unioned as (

    select * from stated
    union all
    select * from ruled

)

select
    region_code,
    topic,
    count(*) as items_count
from unioned
where topic is not null
group by all
