{#- Rules of one table, each with the days on which it holds: for ever where it does not say. -#}
{% macro rule_rows(relation, id, subject, value) -%}
    select
        {{ id }} as rule_id,
        {{ subject }} as subject,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        coalesce(valid_to, date '9999-12-31') as valid_to,
        source_id || '.' || {{ id }} as figure_id,
        source_id,
        file,
        line,
        {{ value }} as value
    from {{ relation }}
{%- endmacro %}
