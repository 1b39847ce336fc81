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
        case
            when not ends_with({{ row }}.indicator, '_reported')
                then coalesce(
                    strftime({{ row }}.period_start, '%d-%m-%Y') || ' sampai ' || strftime({{ row }}.period_end, '%d-%m-%Y'),
                    cast({{ row }}.covered_year as varchar),
                    'tahun tidak disebut'
                )
            when date_trunc('month', {{ row }}.period_start) = date_trunc('month', {{ row }}.period_end)
                then {{ month_text(row ~ '.period_end') }}
            else {{ month_name(row ~ '.period_start') }} || '–' || {{ month_text(row ~ '.period_end') }}
        end,
        {{ label('basis', row ~ '.basis') }},
        coalesce(replace({{ row }}.program, '+', ' + '), 'program tidak disebut')
    )
{%- endmacro %}
