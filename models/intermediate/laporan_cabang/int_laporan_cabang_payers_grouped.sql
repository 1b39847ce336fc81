-- who pays, as documents count it: transfers to a region's budget are spent by the region
select
    funding,
    case
        when funding in ('APBD', 'DBHCHT', 'DBH_SAWIT') then 'regency_paid'
        when funding in ('APBDES', 'ADD', 'DANA_DESA') then 'village_paid'
        when funding = 'APBD_PROV' then 'province_paid'
    end as population
from {{ ref('stg_reference__funding_sources') }}
