{#- Which regions lack an indicator, one row a reason. -#}
{% macro missing_by_reason(mart, indicator, condition='true') -%}
    select
        row_number() over (order by count(distinct missing.region_code) desc, missing.missing_reason) as sort_key,
        {{ label('missing_reason', 'missing.missing_reason') }} as reason_label,
        count(distinct missing.region_code) as regions_count,
        string_agg(distinct regions.short_name, ', ' order by regions.short_name) as region_names
    from {{ ref(mart) }} as missing
    inner join {{ ref('dim_regions') }} as regions
        on missing.region_code = regions.region_code
    where missing.indicator = '{{ indicator }}' and missing.value is null and {{ condition }}
    group by missing.missing_reason
{%- endmacro %}
