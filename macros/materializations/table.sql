{#-
    Straight into its place, without a name for the time being and a copy of what stood there: each build has a
    warehouse of its own, which is read only when all models have passed.
-#}
{% materialization table, adapter="duckdb" %}
    {%- set target = this.incorporate(type='table') -%}
    {%- do drop_relation_if_exists(load_cached_relation(this)) -%}
    {% call statement('main') -%}
        {{ create_table_as(False, target, compiled_code) }}
    {%- endcall %}
    {%- do adapter.commit() -%}
    {{ return({'relations': [target]}) }}
{% endmaterialization %}
