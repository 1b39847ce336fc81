select
    'parts' as kind,
    checked.region_code,
    totals.measure,
    totals.unit,
    checked.figure_id as left_id,
    checked.found_value as left_value,
    checked.document_id as left_document_id,
    expected.derived_id as right_id,
    checked.expected_value as right_value,
    cast(null as varchar) as right_document_id,
    'none' as preferred,
    'Bagian-bagian yang tercetak tidak berjumlah sama dengan total yang tercetak. Keduanya ditulis apa adanya.' as reason
from {{ ref('int_totals_checked') }} as checked
inner join {{ ref('int_figures_primary') }} as totals
    on checked.figure_id = totals.figure_id
inner join {{ ref('int_expected_computed') }} as expected
    on checked.figure_id = expected.stated_id and expected.indicator = 'parts_sum'
where checked.status = 'declared'
