select
    figure_id,
    region_code,
    measure,
    document_id,
    'outside_office' as reason
from {{ ref('int_figures_in_office') }}
where not is_in_office
