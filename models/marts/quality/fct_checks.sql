{%- set checked = ['totals', 'restatements', 'bases', 'employed', 'rules', 'coverage', 'corrections'] -%}
with checks as (
    {% for subject in checked %}
    {{ "union all" if not loop.first }}
    select * from {{ ref('int_' ~ subject ~ '_checked') }}
    {%- endfor %}

)

select
    check_code || '.' || figure_id as check_id,
    check_code,
    figure_id,
    region_code,
    document_id,
    status,
    expected_value,
    found_value,
    difference,
    case
        when status = 'failed'
            then
                file || ':' || cast(line as varchar) || ', ' || figure_id || ': ' || found || chr(10)
                || '  diharapkan ' || expected || chr(10) || '  ' || hint
    end as message
from checks
