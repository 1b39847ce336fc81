-- a stated ratio against the two numbers beside it in the same document
with percentages as (

    select
        paired.region_code,
        'coverage_pct' as measure,
        'persen' as unit,
        paired.coverage_id as left_id,
        paired.coverage_pct as left_value,
        paired.document_id as left_document_id,
        expected.derived_id as right_id,
        paired.pair_pct as right_value,
        'Persentase yang tercetak bukan hasil bagi pembilang dan penyebut pada dokumen yang sama. '
        || 'Persentasenya tidak diperingkat; hasil baginya berdiri sendiri.' as reason
    from {{ ref('int_coverage_paired') }} as paired
    inner join {{ ref('int_expected_computed') }} as expected
        on paired.coverage_id = expected.stated_id and expected.indicator = 'pair_coverage'

),

costs as (

    select
        stated.region_code,
        stated.measure,
        stated.unit,
        stated.figure_id as left_id,
        stated.value as left_value,
        stated.document_id as left_document_id,
        computed.derived_id as right_id,
        computed.value as right_value,
        'Biaya per pekerja yang tercetak bukan hasil bagi uang dan pekerja pada dokumen yang sama.' as reason
    from {{ ref('int_figures_primary') }} as stated
    inner join {{ ref('int_contributions_priced') }} as contributions
        on
            stated.document_id = contributions.document_id
            and stated.region_code = contributions.region_code
            and stated.population is not distinct from contributions.population
            and stated.worker_group is not distinct from contributions.worker_group
            and stated.period_start is not distinct from contributions.period_start
            and stated.period_end is not distinct from contributions.period_end
    inner join {{ ref('int_costs_computed') }} as computed
        on computed.indicator = 'cost_per_worker' and computed.input_ids = [contributions.amount_id, contributions.workers_id]
    where
        stated.measure = 'cost_per_worker'
        and abs(stated.value - contributions.cost_per_worker)
        > greatest(stated.step, 1) / 2 + contributions.amount_step / 2 / contributions.workers

),

found as (

    select * from percentages
    union all
    select * from costs

)

select
    'own_pair' as kind,
    *,
    cast(null as varchar) as right_document_id,
    'none' as preferred
from found
