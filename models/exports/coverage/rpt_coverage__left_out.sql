-- who says a number of a ranked group and has no place in it, and why
with rankings as (

    select * from {{ ref('fct_rankings') }}

),

ranked as (

    select
        comparison_group,
        region_level
    from rankings
    group by all

),

regions as (

    select * from {{ ref('dim_regions') }}

),

others as (

    select derived.*
    from {{ ref('fct_derived') }} as derived
    where
        derived.indicator in ('coverage_stated', 'coverage_computed', 'regency_paid_share')
        and derived.value is not null
        and derived.comparison_group in (select ranked.comparison_group from ranked)
        and derived.derived_id not in (select rankings.derived_id from rankings)

)

select
    row_number() over (order by others.comparison_group, regions.region_level, regions.short_name, others.derived_id) as sort_key,
    {{ group_label('others', 'measures') }} as group_label,
    others.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    others.value,
    others.derived_id as id,
    case
        when len(list_filter(others.comparability_codes, code -> code <> 'rounded')) > 0
            then {{ codes_text('others.comparability_codes', without='rounded') }}
        when ranked.region_level is null then 'provinsi tidak diurutkan bersama kabupaten dan kota'
        else 'batas, bukan satu nilai; atau dua angka dari satu daerah'
    end as reason
from others
inner join regions
    on others.region_code = regions.region_code
inner join {{ ref('dim_measures') }} as measures
    on others.indicator = measures.measure
left join ranked
    on others.comparison_group = ranked.comparison_group and regions.region_level = ranked.region_level
