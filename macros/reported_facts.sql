{#- What a page says of its newest reported month: how many regions, and the two ends of the first ranking. -#}
{% macro reported_facts(page) -%}
    {%- set rows = ref('rpt_' ~ page ~ '__reported') -%}
    {%- set format = 'bulan' if page == 'cost_per_worker' else 'persen' -%}
    {%- set ranked %}(
        select * from {{ rows }} where place is not null
        qualify group_label = first_value(group_label) over (order by sort_key)
    ){% endset -%}
    {%- set first = '(select * from ' ~ ranked ~ ' as ranked qualify row_number() over (order by place, region_code) = 1) as first_one' -%}
    {%- set last = '(select * from ' ~ ranked ~ ' as ranked qualify row_number() over (order by place desc, region_code) = 1) as last_one' -%}
    {{ count_fact('reported_count', '(select * from ' ~ rows ~ ' where value is not null) as shown', 'distinct region_code') }}
    union all
    {{ fact('reported_month', 'text', '(select max(month_text) as month_text from ' ~ rows ~ ') as newest', text='month_text') }}
    union all
    {{ fact('reported_group', 'text', '(select min(group_label) as group_label from ' ~ ranked ~ ' as ranked) as grouped', text='group_label') }}
    union all
    {{ fact('reported_first_region', 'text', first, text='region_name', href='region_href') }}
    union all
    {{ fact('reported_first_value', format, first, value='value', id='id') }}
    union all
    {{ fact('reported_last_region', 'text', last, text='region_name', href='region_href') }}
    union all
    {{ fact('reported_last_value', format, last, value='value', id='id') }}
{%- endmacro %}
