with figures as (

    select * from {{ ref('int_figures_unioned') }}
    where file is not null

),

ruled as (

    select
        *,
        case
            when measure in ('budget', 'workers_target') then ['planned', 'target', 'estimate']
            when measure in ('spend', 'claims_paid', 'claims_count', 'claim_paid') then ['realised', 'estimate', 'claimed']
            when measure in ('workers_covered', 'workers_added') then ['realised', 'claimed', 'estimate']
            when measure = 'coverage_pct' then ['realised', 'claimed', 'estimate']
            when measure = 'coverage_target_pct' then ['target', 'planned']
            when measure = 'coverage_baseline_pct' then ['baseline']
        end as allowed
    from figures

)

select
    'basis_fits_measure' as check_code,
    figure_id,
    region_code,
    document_id,
    file,
    line,
    cast(null as decimal(20, 4)) as expected_value,
    value as found_value,
    cast(null as decimal(20, 4)) as difference,
    case when list_contains(allowed, basis) then 'passed' else 'failed' end as status,
    'ukuran ' || measure || ' dengan basis ' || basis as found,
    'basis ' || array_to_string(allowed, ' atau ') as expected,
    'anggaran bukan pengeluaran dan rencana bukan kenyataan: pilih ukuran atau basis yang sesuai dengan kalimatnya' as hint
from ruled
where allowed is not null
