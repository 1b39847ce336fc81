with derived as (

    select
        unnest(comparability_codes) as code,
        derived_id
    from {{ ref('fct_derived') }}
    where value is not null

),

figures as (

    select
        unnest(comparability_codes) as code,
        figure_id
    from {{ ref('fct_figures') }}

),

derived_counts as (

    select
        code,
        count(*) as derived_count
    from derived
    group by all

),

figure_counts as (

    select
        code,
        count(*) as figures_count
    from figures
    group by all

)

select
    row_number() over (order by coalesce(figures_count, 0) + coalesce(derived_count, 0) desc, codes.code) as sort_key,
    codes.label_id as code_label,
    codes.explanation as code_note,
    coalesce(figures_count, 0) as figures_count,
    coalesce(derived_count, 0) as derived_count
from {{ ref('dim_codes') }} as codes
left join figure_counts
    on codes.code = figure_counts.code
left join derived_counts
    on codes.code = derived_counts.code
where codes.codelist = 'comparability'
