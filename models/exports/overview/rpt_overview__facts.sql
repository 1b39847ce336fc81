with regions as (

    select * from {{ ref('rpt_overview__regions') }}

),

documents as (

    select * from {{ ref('dim_documents') }}
    where origin = 'figures'

),

given as (

    select figures.*
    from {{ ref('fct_figures') }} as figures
    inner join documents
        on figures.document_id = documents.document_id

),

edition as (

    select max(stated_on) as edition_on from {{ ref('dim_documents') }}

),

rankings as (

    select * from {{ ref('fct_rankings') }}

),

derived as (

    select
        derived.*,
        dim_regions.short_name as region_name,
        {{ region_href('dim_regions') }} as region_href
    from {{ ref('fct_derived') }} as derived
    inner join {{ ref('dim_regions') }} as dim_regions
        on derived.region_code = dim_regions.region_code
    where derived.value is not null

),

coverage as (

    select
        derived.*,
        {{ period_text('figures') }} as as_of_text,
        coalesce(figures.denominator, 'penyebut tidak disebut') as denominator_text
    from derived
    inner join given as figures
        on derived.input_ids[1] = figures.figure_id
    where derived.indicator = 'coverage_stated'
    qualify row_number() over (order by derived.as_of desc nulls last, derived.region_code) = 1

),

identity as (

    select
        identities.*,
        months.derived_id as months_id,
        months.region_name,
        months.region_href,
        case when figures.measure = 'budget' then 'anggaran' else 'realisasi' end as basis_text
    from {{ ref('fct_premium_identity') }} as identities
    inner join derived as months
        on months.indicator = 'months_bought' and months.input_ids[1] = identities.amount_id
    inner join given as figures
        on identities.amount_id = figures.figure_id
    qualify row_number() over (order by identities.covered_year desc nulls last, identities.region_code) = 1

),

claim as (

    select * from derived
    where indicator = 'claim_ratio'
    qualify row_number() over (order by covered_year desc nulls last, region_code) = 1

),

path as (

    select * from {{ ref('rpt_overview__paths') }}
    qualify row_number() over (order by to_year desc, region_code) = 1

),

largest as (

    select
        *,
        lower(label) as label_text,
        value / total_value as share
    from {{ ref('rpt_overview__groups') }}
    qualify row_number() over (order by total_value desc, value desc, id) = 1

)

{{ fact('edition_date', 'tanggal', 'edition', text=date_text('edition_on')) }}
union all
{{ count_fact('regions_count', 'regions', href="'/sumber'") }}
union all
{{ count_fact('documents_count', 'documents', href="'/sumber'") }}
union all
{{ count_fact('figures_count', 'given', href="'/sumber'") }}
union all
{{ count_fact('workers_regions_count', 'regions', 'workers') }}
union all
{{ count_fact('coverage_regions_count', 'regions', 'coverage') }}
union all
{{ count_fact('rankings_count', 'rankings', 'distinct comparison_group') }}
union all
{{ fact('coverage_region', 'text', 'coverage', text='region_name', href='region_href') }}
union all
{{ fact('coverage_value', 'persen', 'coverage', value='value', id='derived_id') }}
union all
{{ fact('coverage_as_of', 'text', 'coverage', text='as_of_text') }}
union all
{{ fact('coverage_denominator', 'text', 'coverage', text='denominator_text') }}
union all
{{ fact('months_region', 'text', 'identity', text='region_name', href='region_href') }}
union all
{{ fact('months_year', 'tahun', 'identity', value='covered_year') }}
union all
{{ fact('months_basis', 'text', 'identity', text='basis_text') }}
union all
{{ fact('months_amount', 'rupiah_short', 'identity', value='amount', id='amount_id') }}
union all
{{ fact('months_workers', 'orang', 'identity', value='workers', id='workers_id') }}
union all
{{ fact('months_value', 'bulan', 'identity', value='months_bought', id='months_id') }}
union all
{{ fact('months_premium', 'rupiah', 'identity', value='premium', id='premium_id') }}
union all
{{ fact('claim_region', 'text', 'claim', text='region_name', href='region_href') }}
union all
{{ fact('claim_ratio', 'persen', 'claim', value='value', id='derived_id') }}
union all
{{ fact('claim_claims', 'rupiah_short', 'claim', value='numerator_value', id='input_ids[1]') }}
union all
{{ fact('claim_contributions', 'rupiah_short', 'claim', value='denominator_value', id='input_ids[2]') }}
union all
{{ fact('path_region', 'text', 'path', text='region_name', href='region_href') }}
union all
{{ fact('path_from_year', 'tahun', 'path', value='from_year') }}
union all
{{ fact('path_from_value', 'persen', 'path', value='from_value', id='from_id') }}
union all
{{ fact('path_to_year', 'tahun', 'path', value='to_year') }}
union all
{{ fact('path_to_value', 'persen', 'path', value='to_value', id='to_id') }}
union all
{{ fact('path_per_year', 'poin', 'path', value='per_year', id='per_year_id') }}
union all
{{ fact('groups_region', 'text', 'largest', text='region_name', href='region_href') }}
union all
{{ fact('groups_total', 'orang', 'largest', value='total_value', id='total_id') }}
union all
{{ fact('groups_largest_label', 'text', 'largest', text='label_text') }}
union all
{{ fact('groups_largest_value', 'orang', 'largest', value='value', id='id') }}
