-- every target of coverage in the panel of its family and region, with its way from a baseline where one is stated
with targets as (

    select * from {{ ref('rpt_target__targets') }}
    where target_rate is not null

),

paths as (

    select * from {{ ref('rpt_target__paths') }}

)

select
    row_number() over (
        order by targets.region_code <> '{{ var("country_code") }}', targets.region_name, targets.target_family, targets.year
    ) as sort_key,
    targets.region_code || ' ' || coalesce(targets.target_family, '-') as panel_id,
    targets.region_name,
    targets.region_href,
    targets.family_label,
    targets.year,
    targets.target_rate as value,
    targets.target_rate_id as id,
    paths.from_year,
    paths.from_value,
    paths.from_id,
    paths.per_year,
    paths.per_year_id
from targets
left join paths
    on targets.target_rate_id = paths.to_id
where targets.year is not null
