with inpres as (

    select * from {{ ref('fct_inpres') }}

),

stated as (

    select * from inpres
    where status = 'stated'

),

instructions as (

    select * from {{ ref('dim_instructions') }}

),

asked as (

    select
        region_code,
        instruction,
        bool_or(status = 'stated') as is_known
    from inpres
    group by all

),

pairs as (

    select
        count(*) as pairs_count,
        count(*) filter (where is_known) as known_count,
        count(distinct region_code) filter (where is_known) as stated_regions_count
    from asked

),

undated as (

    select * from stated
    where known_on is null

),

earlier as (

    select * from stated
    where is_before_instruction

),

latest as (

    select * from {{ ref('rpt_inpres__halves') }}
    qualify row_number() over (order by half_end desc) = 1

)

{{ count_fact('regions_count', 'inpres', 'distinct region_code') }}
union all
{{ count_fact('instructions_count', 'instructions') }}
union all
{{ fact('pairs_count', 'angka', 'pairs', value='pairs_count') }}
union all
{{ fact('stated_regions_count', 'angka', 'pairs', value='stated_regions_count') }}
union all
{{ fact('known_count', 'angka', 'pairs', value='known_count') }}
union all
{{ count_fact('statements_count', 'stated') }}
union all
{{ count_fact('undated_count', 'undated') }}
union all
{{ count_fact('earlier_count', 'earlier') }}
union all
{{ fact('latest_half', 'text', 'latest', text='lower(half_label)') }}
union all
{{ fact('latest_end', 'text', 'latest', text=date_text('cast(half_end as date)')) }}
union all
{{ fact('latest_known_count', 'angka', 'latest', value='known_pairs_count') }}
union all
{{ fact('latest_new_count', 'angka', 'latest', value='new_count') }}
union all
{{ fact('instruction_date', 'text', "(select date '" ~ var('instruction_date') ~ "' as day)", text=date_text('day')) }}
