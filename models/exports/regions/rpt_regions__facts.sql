with regencies as (

    select * from {{ ref('rpt_regions__regencies') }}

),

provinces as (

    select * from {{ ref('rpt_regions__provinces') }}

),

unknown as (

    select * from regencies
    where documents_count is null

),

topics as (

    select * from {{ ref('rpt_regions__topics') }}

),

-- several kinds, and several regions, may share a place
most as (

    select
        regions_count,
        string_agg(label, ' dan ' order by sort_key) as labels
    from topics
    where regions_count = (select max(topics.regions_count) from topics)
    group by all

),

least as (

    select
        regions_count,
        string_agg(label, ' dan ' order by sort_key) as labels
    from topics
    where regions_count = (select min(topics.regions_count) from topics)
    group by all

),

fullest as (

    select
        len(topics) as topics_count,
        count(*) as regions_count
    from regencies
    where topics is not null
    group by all
    order by topics_count desc
    limit 1

),

compared as (

    select * from {{ ref('rpt_regions__compared') }}

),

compared_group as (

    select distinct group_text from compared

)

{{ count_fact('regencies_count', 'regencies') }}
union all
{{ count_fact('provinces_count', 'provinces') }}
union all
{{ count_fact('known_count', 'regencies', 'documents_count') }}
union all
{{ count_fact('unknown_count', 'unknown') }}
union all
{{ count_fact('topics_count', 'topics') }}
union all
{{ fact('most_label', 'text', 'most', text='labels') }}
union all
{{ fact('most_count', 'angka', 'most', value='regions_count') }}
union all
{{ fact('least_label', 'text', 'least', text='labels') }}
union all
{{ fact('least_count', 'angka', 'least', value='regions_count') }}
union all
{{ fact('fullest_regions_count', 'angka', 'fullest', value='regions_count') }}
union all
{{ fact('fullest_count', 'angka', 'fullest', value='topics_count') }}
union all
{{ count_fact('compared_count', 'compared') }}
union all
{{ fact('compared_label', 'text', 'compared_group', text='group_text') }}
