{#- `KABUPATEN BARITO UTARA` → `Kabupaten Barito Utara`; DKI stays, parts joined by a hyphen are words too. -#}
{% macro title_case(column) -%}
    {{ return(adapter.dispatch('title_case', 'cakupan')(column)) }}
{%- endmacro %}

{% macro duckdb__title_case(column) -%}
    replace(
        array_to_string(
            list_transform(
                string_split(replace(lower({{ column }}), '-', '- '), ' '),
                lambda word: case when word = 'dki' then 'DKI' else upper(word[1]) || word[2:] end
            ),
            ' '
        ),
        '- ',
        '-'
    )
{%- endmacro %}
