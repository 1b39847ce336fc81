with measures as (

    select * from {{ ref('dim_measures') }}
    where kind <> 'derived'

),

figures as (

    select
        measure,
        count(*) as figures_count,
        count(distinct document_id) as documents_count
    from {{ ref('fct_figures') }}
    group by all

)

select
    row_number() over (order by coalesce(figures.figures_count, 0) desc, measures.label_id) as sort_key,
    measures.label_id as measure_label,
    measures.definition,
    {{ label('unit', 'measures.unit') }} as unit_label,
    coalesce(figures.figures_count, 0) as figures_count,
    coalesce(figures.documents_count, 0) as documents_count
from measures
left join figures
    on measures.measure = figures.measure
