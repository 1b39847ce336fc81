{#- Rows of a sheet with the right value in every cell that a confirmed correction names and that holds what it says was printed. -#}
{% macro corrected_rows(rows, sheet, columns) -%}
    select
        {{ rows }}.* replace (
            {%- for column in columns %}
            case
                when {{ rows }}.{{ column }} is not distinct from corrections.printed_values['{{ column }}']
                    then coalesce(corrections.right_values['{{ column }}'], {{ rows }}.{{ column }})
                else {{ rows }}.{{ column }}
            end as {{ column }}{{ "," if not loop.last }}
            {%- endfor %}
        )
    from {{ rows }}
    left join (
        select
            submissions.submission_id,
            regexp_extract(given."cell", '\d+') as sheet_row,
            map(list(given."column" order by given."column"), list(given.corrected order by given."column")) as right_values,
            map(list(given."column" order by given."column"), list(given.printed order by given."column")) as printed_values
        from {{ source('corrections', 'corrections') }} as given
        inner join {{ source('laporan_cabang', 'laporan_cabang_submissions') }} as submissions
            on given.branch = submissions.branch and strptime(given.month || '-01', '%Y-%m-%d') = cast(submissions.month as date)
        where given.status = 'confirmed' and given.sheet = '{{ sheet }}'
        group by all
    ) as corrections
        on {{ rows }}.submission_id = corrections.submission_id and {{ rows }}.row = corrections.sheet_row
{%- endmacro %}
