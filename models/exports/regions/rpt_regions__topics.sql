with topics as (

    select
        code as topic,
        label_id as label,
        explanation,
        list_position(['workers', 'money', 'coverage', 'claims', 'target', 'rule'], code) as position
    from {{ ref('dim_codes') }}
    where codelist = 'topic'

),

stated as (

    select
        topics.topic,
        count(*) as regions_count
    from {{ ref('fct_topics') }} as topics
    inner join {{ ref('rpt_regions__regencies') }} as regencies
        on topics.region_code = regencies.region_code
    group by all

)

select
    topics.position as sort_key,
    topics.topic,
    topics.label,
    topics.explanation,
    coalesce(stated.regions_count, 0) as regions_count
from topics
left join stated
    on topics.topic = stated.topic
