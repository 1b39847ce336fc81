-- regions of which at least one document speaks
select distinct region_code
from {{ ref('stg_figures__figures') }}
