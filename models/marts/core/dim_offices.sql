with offices as (

    select * from {{ ref('stg_office__office') }}

),

submissions as (

    select * from {{ ref('stg_laporan_cabang__submissions') }}

),

simulations as (

    select coalesce(bool_or(is_simulated), false) as is_simulated from submissions

)

select
    offices.name as office_name,
    offices.title,
    offices.default_province as default_province_code,
    offices.note,
    offices.address,
    simulations.is_simulated
from offices
cross join simulations
