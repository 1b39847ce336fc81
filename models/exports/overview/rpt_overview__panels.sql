-- one small panel a regency: only what carries no objection, always the newest; the same three lines in each
{%- set kinds = [
    ('coverage', 'Cakupan', "'coverage_stated', 'coverage_computed'"),
    ('share', 'Dibayari', "'regency_paid_share'"),
    ('months', 'Bulan', "'months_bought'")
] %}
with comparable as (

    select
        derived.*,
        case
            {%- for kind, _, indicators in kinds %}
            when derived.indicator in ({{ indicators }}) then '{{ kind }}'
            {%- endfor %}
        end as kind,
        measures.format
    from {{ ref('fct_derived') }} as derived
    inner join {{ ref('dim_measures') }} as measures
        on derived.indicator = measures.measure
    where derived.value is not null and len(list_filter(derived.comparability_codes, lambda code: code <> 'rounded')) = 0

),

newest as (

    select * from comparable
    where kind is not null
    qualify row_number() over (
        partition by region_code, kind order by covered_year desc nulls last, as_of desc nulls last, indicator desc, derived_id
    ) = 1

),

regions as (

    select * from {{ ref('dim_regions') }}
    where region_level = 'regency' and region_code in (select newest.region_code from newest)

),

kinds as (

    {%- for kind, kind_label, _ in kinds %}
    {% if not loop.first %}union all {% endif -%}
    select '{{ kind }}' as kind, '{{ kind_label }}' as kind_label, {{ loop.index }} as position
    {%- endfor %}

),

scales as (

    select
        kind,
        case kind
            when 'coverage' then greatest(1, max(value))
            when 'months' then greatest(12, max(value))
            else max(value)
        end as scale
    from newest
    group by kind

)

select
    row_number() over (order by regions.office_position, regions.short_name, kinds.position) as sort_key,
    regions.region_code,
    {{ region_label('regions') }} as region_name,
    {{ region_href('regions') }} as region_href,
    kinds.kind,
    kinds.kind_label,
    newest.value,
    newest.derived_id as id,
    coalesce(newest.format, 'text') as format,
    cast(newest.covered_year as varchar) as year_text,
    coalesce(rankings.derived_id is not null, false) as is_ranked,
    scales.scale
from regions
cross join kinds
left join newest
    on regions.region_code = newest.region_code and kinds.kind = newest.kind
left join {{ ref('fct_rankings') }} as rankings
    on newest.derived_id = rankings.derived_id
left join scales
    on kinds.kind = scales.kind
