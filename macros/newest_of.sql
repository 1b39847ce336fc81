{#-
    The rows of a sheet of branch reports, each with whether it still holds: a workbook replaces every earlier one of its branch
    and month, and beyond that the newest submission that speaks of a scope (a region and its month or year) speaks for it.
    `semua` is left out where its parts stand beside it; regions of other offices are left out.
-#}
{% macro newest_of(sheet, scope, parts_of=none) -%}
    select
        given.*,
        submissions.sequence,
        submissions.branch,
        submissions.dated_on,
        not submissions.is_replaced
        and submissions.sequence = max(case when not submissions.is_replaced then submissions.sequence end)
            over (partition by {% for column in scope %}given.{{ column }}{{ ", " if not loop.last }}{% endfor %}) as is_current
    from {{ ref('stg_laporan_cabang__' ~ sheet) }} as given
    inner join {{ ref('int_laporan_cabang_submissions_replaced') }} as submissions
        on given.submission_id = submissions.submission_id
    inner join {{ ref('stg_office__provinces') }} as provinces
        on left(given.region_code, 2) = provinces.province_code
    {%- if parts_of %}
    qualify
        given.worker_group <> 'semua'
        or count(*) over (
            partition by given.submission_id, {% for column in parts_of %}given.{{ column }}{{ ", " if not loop.last }}{% endfor %}
        ) = 1
    {%- endif %}
{%- endmacro %}
