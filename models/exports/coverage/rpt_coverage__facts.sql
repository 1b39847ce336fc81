{%- set ranges = ref('rpt_coverage__rank_ranges') -%}
with regions as (

    select * from {{ ref('dim_regions') }}
    where is_reported

),

stated as (

    select * from {{ ref('rpt_coverage__stated') }}

),

moved as (

    select * from {{ ranges }}
    where best_place <> worst_place

),

circular as (

    select * from {{ ranges }}
    where is_circular

),

without_denominator as (

    select * from stated
    where not is_denominator_known

),

latest as (

    select
        stated.*,
        concat_ws(', ', stated.denominator_text, {{ codes_text('stated.codes', without='denominator_not_stated') }}) as denominator_note
    from stated
    inner join regions
        on stated.region_code = regions.region_code
    qualify row_number() over (
        order by
            stated.as_of desc nulls last, regions.region_level <> 'regency', stated.document_id, stated.region_code, stated.id
    ) = 1

),

share as (

    select
        *,
        {{ codes_text('shares.codes', without='rounded') }} as share_codes
    from {{ ref('rpt_coverage__shares') }} as shares
    qualify row_number() over (
        order by len(list_filter(codes, lambda code: code <> 'rounded')), as_of desc, region_code
    ) = 1

)

{{ facts([
    count_fact('stated_count', 'stated'),
    count_fact('stated_regions_count', 'stated', 'distinct region_code'),
    count_fact('without_denominator_count', 'without_denominator'),
    count_fact('named_denominators_count', '(select * from stated where is_denominator_known) as named', 'distinct denominator_text'),
    count_fact('regions_count', 'regions', href="'/sumber'"),
    fact('latest_region', 'text', 'latest', text='region_name', href='region_href'),
    fact('latest_value', 'persen', 'latest', value='value', id='id'),
    fact('latest_as_of', 'text', 'latest', text='as_of_text'),
    fact('latest_denominator', 'text', 'latest', text='denominator_note'),
    count_fact('computed_count', ref('rpt_coverage__computed')),
    fact('share_region', 'text', 'share', text='region_name', href='region_href'),
    fact('share_value', 'persen', 'share', value='value', id='id'),
    fact('share_workers', 'orang', 'share', value='workers', id='workers_id'),
    fact('share_note', 'text', 'share', text='workers_note'),
    fact('share_codes', 'text', 'share', text='share_codes'),
    fact('share_employed', 'orang', 'share', value='employed', id='employed_id'),
    count_fact('rankings_count', ref('rpt_coverage__rankings'), 'distinct comparison_group'),
    count_fact('left_out_count', ref('rpt_coverage__left_out')),
    count_fact('ranges_count', ranges, 'distinct region_code'),
    count_fact('ranges_groups_count', ranges, 'distinct group_id'),
    count_fact('ranges_circular_count', 'circular', 'distinct group_id'),
    count_fact('ranges_moved_count', 'moved', 'distinct region_code'),
    count_fact('denominators_count', ref('rpt_coverage__denominators'))
]) }}
union all
{{ reported_facts('coverage') }}
