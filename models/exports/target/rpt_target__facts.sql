with targets as (

    select * from {{ ref('rpt_target__targets') }}

),

paths as (

    select * from {{ ref('rpt_target__paths') }}

),

rates as (

    select * from targets
    where region_code <> '{{ var("country_code") }}' and target_rate is not null

),

plans as (

    select * from targets
    where target_persons is not null

),

path as (

    select
        paths.*,
        paths.to_year - paths.from_year as years,
        targets.document_title,
        targets.document_href
    from paths
    inner join targets
        on paths.to_id = targets.target_rate_id
    qualify row_number() over (order by paths.to_year desc, paths.region_code) = 1

),

plan as (

    select * from plans
    where year is not null
    qualify row_number() over (order by year desc, target_persons desc, region_code) = 1

)

{{ count_fact('rates_regions_count', 'rates', 'distinct region_code') }}
union all
{{ count_fact('plans_regions_count', 'plans', 'distinct region_code') }}
union all
{{ fact('path_region', 'text', 'path', text='region_name', href='region_href') }}
union all
{{ fact('path_family', 'text', 'path', text='family_label') }}
union all
{{ fact('path_from_year', 'tahun', 'path', value='from_year') }}
union all
{{ fact('path_from_value', 'persen', 'path', value='from_value', id='from_id') }}
union all
{{ fact('path_to_year', 'tahun', 'path', value='to_year') }}
union all
{{ fact('path_to_value', 'persen', 'path', value='to_value', id='to_id') }}
union all
{{ fact('path_per_year', 'poin', 'path', value='per_year', id='per_year_id') }}
union all
{{ fact('path_years', 'angka', 'path', value='years') }}
union all
{{ fact('worker_region', 'text', 'plan', text='region_name', href='region_href') }}
union all
{{ fact('worker_year', 'tahun', 'plan', value='year') }}
union all
{{ fact('worker_value', 'orang', 'plan', value='target_persons', id='target_persons_id') }}
