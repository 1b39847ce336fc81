{#- One fact that prose names, from a relation of one row; an empty relation gives a fact without value. -#}
{% macro fact(key, format, relation, value='null', text='null', id='null', href='null') -%}
    select
        '{{ key }}' as key,
        '{{ format }}' as format,
        cast((select {{ value }} from {{ relation }}) as double) as value,
        cast((select {{ text }} from {{ relation }}) as varchar) as text,
        cast((select {{ id }} from {{ relation }}) as varchar) as id,
        cast((select {{ href }} from {{ relation }}) as varchar) as href
{%- endmacro %}

{#- A count as a fact; never without value. -#}
{% macro count_fact(key, relation, what='*', href='null') -%}
    {{ fact(key, 'angka', '(select count(' ~ what ~ ') as n from ' ~ relation ~ ') as counted', value='n', href=href) }}
{%- endmacro %}

{#- All facts of a page, from a list of the macros above. -#}
{% macro facts(selects) -%}
    {{ selects | join('\nunion all\n') }}
{%- endmacro %}

{#- The address of a region's card, for regions that have one. -#}
{% macro region_href(row) -%}
    case when {{ row }}.has_card then '/rapor/' || {{ row }}.region_code || '.html' end
{%- endmacro %}

{#- A region's name in a table or a sentence: `Tuban`, `Provinsi Papua Barat`. -#}
{% macro region_label(row) -%}
    case {{ row }}.region_level when 'province' then 'Provinsi ' else '' end || {{ row }}.short_name
{%- endmacro %}
