with budgets as (

    select * from {{ ref('rpt_cost_per_worker__budgets') }}

),

premiums as (

    select * from {{ ref('rpt_cost_per_worker__premiums') }}

),

monthly as (

    select * from premiums
    where premium_id = 'bpu-jkk-jkm'

),

yearly as (

    select years.*
    from {{ ref('fct_cost_per_worker') }} as years
    inner join monthly
        on years.indicator = 'premium_year' and list_contains(years.input_ids, monthly.id)

),

checked as (

    select * from budgets
    where months_bought is not null

),

unchecked as (

    select * from budgets
    where months_bought is null

),

latest as (

    select * from checked
    qualify row_number() over (order by year desc nulls last, region_code) = 1

),

other as (

    select
        *,
        {{ codes_text('unchecked.codes') }} as codes_text
    from unchecked
    where cost_per_worker is not null
    qualify row_number() over (order by year desc nulls last, region_code) = 1

)

{{ count_fact('budgets_count', 'budgets') }}
union all
{{ count_fact('checked_count', 'checked') }}
union all
{{ fact('latest_region', 'text', 'latest', text='region_name', href='region_href') }}
union all
{{ fact('latest_year', 'tahun', 'latest', value='year') }}
union all
{{ fact('latest_basis', 'text', 'latest', text='basis_label') }}
union all
{{ fact('latest_amount', 'rupiah_short', 'latest', value='amount', id='amount_id') }}
union all
{{ fact('latest_workers', 'orang', 'latest', value='workers', id='workers_id') }}
union all
{{ fact('latest_months', 'bulan', 'latest', value='months_bought', id='months_id') }}
union all
{{ fact('other_region', 'text', 'other', text='region_name', href='region_href') }}
union all
{{ fact('other_basis', 'text', 'other', text='basis_label') }}
union all
{{ fact('other_amount', 'rupiah_short', 'other', value='amount', id='amount_id') }}
union all
{{ fact('other_workers', 'orang', 'other', value='workers', id='workers_id') }}
union all
{{ fact('other_cost', 'rupiah', 'other', value='cost_per_worker', id='cost_id') }}
union all
{{ fact('other_note', 'text', 'other', text='codes_text') }}
union all
{{ fact('premium_month', 'rupiah', 'monthly', value='amount', id='id') }}
union all
{{ fact('premium_year', 'rupiah', 'yearly', value='value', id='derived_id') }}
union all
{{ fact('premium_regulation', 'text', 'monthly', text='regulation') }}
