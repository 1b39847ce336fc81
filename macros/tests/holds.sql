{#- An identity that every row keeps; a row for which it cannot be told fails too. -#}
{% test holds(model, expression) %}
    select *
    from {{ model }}
    where ({{ expression }}) is not true
{% endtest %}
