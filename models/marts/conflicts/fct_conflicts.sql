{%- set sorts = ['document', 'pair', 'part', 'rule', 'identity', 'report', 'statistic'] -%}
with conflicts as (
    {% for sort in sorts %}
    {{ "union all by name" if not loop.first }}
    select * from {{ ref('int_' ~ sort ~ '_conflicts_found') }}
    {%- endfor %}

)

select
    substr(md5(concat_ws('|', kind, left_id, right_id)), 1, 8) as conflict_id,
    kind,
    region_code,
    measure,
    unit,
    left_id,
    cast(left_value as double) as left_value,
    left_document_id,
    right_id,
    cast(right_value as double) as right_value,
    right_document_id,
    cast(left_value as double) - cast(right_value as double) as difference,
    preferred,
    reason
from conflicts
