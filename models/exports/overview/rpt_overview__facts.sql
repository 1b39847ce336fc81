{%- set regions = ref('rpt_overview__regions') -%}
{%- set answers = ref('rpt_overview__answers') -%}
with figures as (

    select figures.*
    from {{ ref('fct_figures') }} as figures
    inner join {{ ref('dim_documents') }} as documents
        on figures.document_id = documents.document_id
    where documents.origin = 'figures'

),

covered as (

    select * from {{ regions }}
    where has_covered

),

reached as (

    select * from {{ ref('fct_coverage') }}
    where indicator = 'coverage_stated' and value is not null

),

bought as (

    select * from {{ ref('fct_cost_per_worker') }}
    where indicator = 'months_bought' and value is not null

),

premium as (

    select * from {{ ref('dim_premiums') }}
    where premium_id = 'bpu-jkk-jkm'

),

path as (

    select * from {{ ref('rpt_overview__paths') }}
    qualify row_number() over (order by to_year desc, region_code) = 1

),

largest as (

    select
        *,
        lower(label) as label_text
    from {{ ref('rpt_overview__groups') }}
    qualify row_number() over (order by total_value desc, value desc, id) = 1

)

{{ facts([
    count_fact('regions_count', regions, 'distinct region_code', href="'/sumber'"),
    count_fact('documents_count', 'figures', 'distinct document_id', href="'/sumber'"),
    count_fact('workers_regions_count', 'covered', 'distinct region_code'),
    count_fact('coverage_regions_count', 'reached', 'distinct region_code'),
    count_fact('denominators_count', 'reached', 'distinct denominator'),
    count_fact('conflicts_count', ref('fct_conflicts'), href="'/sumber'"),
    count_fact('panels_count', ref('rpt_overview__panels'), 'distinct region_code'),
    count_fact('rankings_count', ref('fct_rankings'), 'distinct comparison_group'),
    fact('coverage_region', 'text', answers, text='coverage_region', href='coverage_href'),
    fact('coverage_value', 'persen', answers, value='coverage', id='coverage_id'),
    fact('coverage_note', 'text', answers, text='coverage_note'),
    count_fact('months_count', 'bought'),
    fact('months_least', 'angka', answers, value='round(least_months, 2)', id='least_id'),
    fact('months_least_region', 'text', answers, text='least_region', href='least_href'),
    fact('months_least_year', 'tahun', answers, value='least_year'),
    fact('months_most', 'bulan', answers, value='most_months', id='most_id'),
    fact('months_most_region', 'text', answers, text='most_region', href='most_href'),
    fact('months_most_year', 'tahun', answers, value='most_year'),
    fact('months_only', 'bulan', answers, value='case when least_id is null then most_months end', id='most_id'),
    fact('months_premium', 'rupiah', 'premium', value='amount', id='figure_id'),
    fact('claim_value', 'rupiah_short', answers, value='claims', id='claims_id'),
    fact('claim_region', 'text', answers, text='claim_region', href='claim_href'),
    fact('claim_note', 'text', answers, text='claims_note'),
    fact('claim_ratio', 'persen', answers, value='ratio', id='ratio_id'),
    fact('path_region', 'text', 'path', text='region_name', href='region_href'),
    fact('path_from_year', 'tahun', 'path', value='from_year'),
    fact('path_from_value', 'persen', 'path', value='from_value', id='from_id'),
    fact('path_to_year', 'tahun', 'path', value='to_year'),
    fact('path_to_value', 'persen', 'path', value='to_value', id='to_id'),
    fact('path_per_year', 'poin', 'path', value='per_year', id='per_year_id'),
    fact('groups_region', 'text', 'largest', text='region_name', href='region_href'),
    fact('groups_total', 'orang', 'largest', value='total_value', id='total_id'),
    fact('groups_largest_label', 'text', 'largest', text='label_text'),
    fact('groups_largest_value', 'orang', 'largest', value='value', id='id')
]) }}
union all
{{ reported_facts('overview') }}
