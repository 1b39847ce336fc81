{#- What a comparison group counts, in words; `measures` is the indicator's row of the dictionary. -#}
{% macro group_label(row, measures) -%}
    concat_ws(
        ', ',
        {{ measures }}.label_id,
        {{ label('population', row ~ '.population') }},
        {{ label('worker_group', row ~ '.worker_group') }},
        'penyebut '
        || coalesce(
            {{ label('denominator', row ~ '.denominator') }},
            {{ label('population', row ~ '.denominator') }},
            {{ row }}.denominator,
            'tidak disebut'
        ),
        coalesce(
            strftime({{ row }}.period_start, '%d-%m-%Y') || ' sampai ' || strftime({{ row }}.period_end, '%d-%m-%Y'),
            cast({{ row }}.covered_year as varchar),
            'tahun tidak disebut'
        ),
        {{ label('basis', row ~ '.basis') }},
        coalesce(replace({{ row }}.program, '+', ' + '), 'program tidak disebut')
    )
{%- endmacro %}
