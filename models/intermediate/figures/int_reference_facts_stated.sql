{%- set tables = ['employed', 'premiums', 'benefits', 'earmarks', 'targets'] -%}
-- what the reference tables state is a figure too, so that it has a receipt
{%- for table in tables %}
{{ "union all by name" if not loop.first }}
select * from {{ ref('int_reference_' ~ table ~ '_stated') }}
{%- endfor %}
