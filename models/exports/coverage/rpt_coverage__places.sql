-- what may be ranked, in its order; below it by name what may not, with the reason
with stated as (

    select * from {{ ref('rpt_coverage__stated') }}

),

regions as (

    select * from {{ ref('dim_regions') }}

),

rankings as (

    select * from {{ ref('fct_rankings') }}
    where indicator = 'coverage_stated'

)

select
    row_number() over (
        order by
            rankings.place is null, rankings.comparison_group,
            case when rankings.place is not null then regions.region_level end, rankings.place, stated.region_name, stated.id
    ) as sort_key,
    case when rankings.place is null then 'none' else rankings.comparison_group || ' ' || regions.region_level end as group_id,
    case
        when rankings.place is null then 'Di luar peringkat, menurut abjad'
        else 'Peringkat: penyebut ' || stated.denominator_text || ', ' || left(stated.as_of, 4)
    end as group_label,
    stated.region_code,
    stated.region_name,
    stated.region_href,
    cast(rankings.place as integer) as place,
    stated.value,
    stated.id,
    stated.as_of_text,
    case
        when rankings.place is not null then null
        when len(list_filter(stated.codes, lambda code: code <> 'rounded')) > 0 then {{ codes_text('stated.codes') }}
        when regions.region_level = 'province' then 'provinsi'
        else 'belum ada tiga yang sebanding'
    end as reason
from stated
inner join regions
    on stated.region_code = regions.region_code
left join rankings
    on stated.id = rankings.derived_id
