{%- set tables = ['employed', 'premiums', 'benefits', 'earmarks', 'targets'] -%}
-- what the reference tables and the statistics office state is a figure too, so that it has a receipt
{%- for table in tables %}
{{ "union all by name" if not loop.first }}
select * from {{ ref('int_reference_' ~ table ~ '_stated') }}
{%- endfor %}
union all by name
select * from {{ ref('int_bps_employed_stated') }}
