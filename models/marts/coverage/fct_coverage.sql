with stated as (

    select * from {{ ref('int_coverage_stated') }}

),

computed as (

    select * from {{ ref('int_coverage_computed') }}
    where indicator = 'coverage_computed'

),

shared as (

    select * from {{ ref('int_coverage_computed') }}
    where indicator = 'regency_paid_share'

),

households as (

    select distinct region_code from {{ ref('int_figures_primary') }}
    where measure = 'households'

),

workers as (

    select distinct
        region_code,
        population
    from {{ ref('int_figures_primary') }}
    where measure = 'workers_covered'

),

coverage as (

    select * from stated
    union all by name
    select * from computed
    union all by name
    select * from shared
    union all by name
    select * from {{ ref('int_laporan_cabang_coverage_computed') }}
    union all by name
    {{ missing_rows('coverage_stated', 'stated', "'coverage_not_stated'") }}
    union all by name
    {{ missing_rows(
        'regency_paid_share', 'shared',
        "case when regions.region_code in (select workers.region_code from workers where workers.population = 'regency_paid') then 'denominator_not_known'"
        " when regions.region_code in (select households.region_code from households) then 'households_only'"
        " when regions.region_code in (select workers.region_code from workers where workers.population in ('province_paid', 'village_paid', 'government_paid')) then 'other_payer_only'"
        " when regions.region_code in (select workers.region_code from workers) then 'payer_not_stated'"
        " else 'workers_not_stated' end"
    ) }}

),

described as (

    {{ derived_columns('coverage') }}

)

select
    described.*,
    ranges.lowest_value,
    ranges.highest_value,
    coalesce(ranges.denominators_count, 0) as denominators_count
from described
left join {{ ref('int_coverage_ranged') }} as ranges
    on described.derived_id = ranges.derived_id
