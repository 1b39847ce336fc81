select
    name as office_name,
    title,
    default_province as default_province_code,
    note
from {{ ref('stg_office__office') }}
