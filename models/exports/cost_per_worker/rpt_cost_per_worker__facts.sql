{%- set budgets = ref('rpt_cost_per_worker__budgets') -%}
{%- set funds = ref('rpt_cost_per_worker__funds') -%}
with monthly as (

    select * from {{ ref('rpt_cost_per_worker__premiums') }}
    where premium_id = 'bpu-jkk-jkm'

),

yearly as (

    select years.*
    from {{ ref('fct_cost_per_worker') }} as years
    inner join monthly
        on years.indicator = 'premium_year' and list_contains(years.input_ids, monthly.id)

),

checked as (

    select * from {{ budgets }}
    where months_bought is not null

),

met as (

    select * from checked
    where class in ('exact', 'rounded')

),

least as (

    select * from checked
    qualify row_number() over (order by months_bought, year desc, region_code) = 1 and count(*) over () > 1

),

most as (

    select * from checked
    qualify row_number() over (order by months_bought desc, year desc, region_code) = 1

),

only_one as (

    select * from most
    where (select count(*) from checked) = 1

),

growth as (

    select * from {{ ref('rpt_cost_per_worker__growth') }}
    qualify row_number() over (order by growth is null, growth_month is null, later_year desc, region_code) = 1

),

unused as (

    select string_agg(label_id, ', ' order by label_id) as names
    from {{ ref('dim_codes') }}
    where codelist = 'funding' and code not in (select funds.funding from {{ funds }} as funds)

)

{{ facts([
    count_fact('budgets_count', budgets),
    count_fact('checked_count', 'checked'),
    count_fact('met_count', 'met'),
    count_fact('identities_count', ref('rpt_cost_per_worker__identities')),
    fact('least_region', 'text', 'least', text='region_name', href='region_href'),
    fact('least_year', 'tahun', 'least', value='year'),
    fact('least_months', 'bulan', 'least', value='months_bought', id='months_id'),
    fact('most_region', 'text', 'most', text='region_name', href='region_href'),
    fact('most_year', 'tahun', 'most', value='year'),
    fact('most_basis', 'text', 'most', text='basis_label'),
    fact('most_amount', 'rupiah_short', 'most', value='amount', id='amount_id'),
    fact('most_workers', 'orang', 'most', value='workers', id='workers_id'),
    fact('most_months', 'bulan', 'most', value='months_bought', id='months_id'),
    fact('only_months', 'bulan', 'only_one', value='months_bought', id='months_id'),
    fact('premium_month', 'rupiah', 'monthly', value='value', id='id'),
    fact('premium_year', 'rupiah', 'yearly', value='value', id='derived_id'),
    fact('premium_regulation', 'text', 'monthly', text='regulation'),
    fact('growth_region', 'text', 'growth', text='region_name', href='region_href'),
    fact('growth_earlier_amount', 'rupiah_short', 'growth', value='earlier_amount', id='earlier_id'),
    fact('growth_earlier_year', 'tahun', 'growth', value='earlier_year'),
    fact('growth_later_amount', 'rupiah_short', 'growth', value='later_amount', id='later_id'),
    fact('growth_later_year', 'tahun', 'growth', value='later_year'),
    count_fact('growths_count', ref('rpt_cost_per_worker__growth')),
    fact('growth_word', 'text', 'growth', text='growth_word'),
    fact('growth_value', 'persen', 'growth', value='growth_size', id='growth_id'),
    fact('growth_month_word', 'text', 'growth', text='growth_month_word'),
    fact('growth_month', 'persen', 'growth', value='growth_month_size', id='growth_month_id'),
    fact('growth_note', 'text', 'growth', text='note'),
    count_fact('funds_count', funds, 'distinct funding'),
    fact('funds_unused', 'text', 'unused', text='names')
]) }}
union all
{{ reported_facts('cost_per_worker') }}
