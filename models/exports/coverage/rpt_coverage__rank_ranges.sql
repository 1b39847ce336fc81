with ranges as (

    select * from {{ ref('fct_rank_ranges') }}

),

-- the denominators that all regions of a group have, as int_ranks_compared takes them
series as (

    select
        ranges.group_id,
        denominators.definition,
        min(denominators.document_id) as first_document,
        max(denominators.document_id) as last_document
    from ranges
    inner join {{ ref('fct_denominators') }} as denominators
        on
            ranges.region_code = denominators.region_code
            and abs(ranges.covered_year - denominators.covered_year) <= 1
            and (ranges.population = 'all_workers' or denominators.definition = 'employed_august')
    group by ranges.group_id, ranges.regions_count, denominators.definition, denominators.counted_as, denominators.covered_year
    having count(distinct ranges.region_code) = ranges.regions_count

),

circular as (

    select group_id from series
    group by group_id
    having bool_and(definition <> 'employed_august') and min(first_document) = max(last_document)

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (order by ranges.group_id, regions.short_name) as sort_key,
    concat_ws(', ', {{ label('population', 'ranges.population') }}, ranges.covered_year)
    || ': ' || cast(ranges.regions_count as varchar) || ' daerah, ' || cast(ranges.series_count as varchar) || ' deret penyebut'
        as group_label,
    ranges.group_id,
    ranges.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    ranges.best_place,
    ranges.worst_place,
    ranges.lowest_value as lowest,
    ranges.highest_value as highest,
    '/cakupan#penyebut-yang-diketahui' as ledger_href,
    ranges.group_id in (select circular.group_id from circular) as is_circular
from ranges
inner join regions
    on ranges.region_code = regions.region_code
where ranges.series_count > 1
