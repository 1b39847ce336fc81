{#- A failed check refuses the data; its message says where and what to do. -#}
{% test no_failed_checks(model) %}
    select
        check_id,
        message
    from {{ model }}
    where status = 'failed'
{% endtest %}
