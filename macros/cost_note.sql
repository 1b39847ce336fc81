{#- What a reader must know of a cost: the assumptions that stand in for what the document does not say. -#}
{% macro cost_note(indicator) -%}
    nullif(
        concat_ws(
            ' ',
            case
                when workers is not null and months_stated is null and months is not null and '{{ indicator }}' in ('cost_per_worker_month', 'premium_deviation')
                    then 'Bila dibayar untuk seluruh periode anggaran (' || cast(cast(months as integer) as varchar) || ' bulan); dokumen tidak menyebut jumlah bulannya.'
            end,
            case
                when workers is not null and has_assumed_program and premium is not null and '{{ indicator }}' in ('months_bought', 'premium_deviation')
                    then 'Program tidak disebut; dihitung dengan iuran paket dasar JKK dan JKM.'
            end
        ),
        ''
    )
{%- endmacro %}
