{#- The straight ways from a stated baseline to its target, as a page shows them. -#}
{% macro path_rows() -%}
    select
        row_number() over (order by regions.short_name, targets.target_family, targets.covered_year) as sort_key,
        targets.region_code,
        {{ region_label('regions') }} as region_name,
        {{ region_href('regions') }} as region_href,
        targets.target_family,
        {{ label('target_family', 'targets.target_family') }} as family_label,
        targets.baseline_year as from_year,
        targets.baseline_pct / 100 as from_value,
        targets.baseline_id as from_id,
        targets.covered_year as to_year,
        targets.target_pct / 100 as to_value,
        targets.target_id as to_id,
        targets.value as per_year,
        targets.derived_id as per_year_id,
        targets.comparability_codes as codes
    from {{ ref('fct_targets') }} as targets
    inner join {{ ref('dim_regions') }} as regions
        on targets.region_code = regions.region_code
    where targets.baseline_id is not null and targets.value is not null
{%- endmacro %}
