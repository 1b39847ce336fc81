with contributions as (

    select
        *,
        coalesce('{' || months_id || '}', cast(cast(months as integer) as varchar)) as months_formula,
        case
            when months is null or has_doubtful_months then 'jumlah bulan tidak disebut'
            when months_stated is null then cast(cast(months as integer) as varchar) || ' bulan (seluruh masa anggaran)'
            else cast(cast(months as integer) as varchar) || ' bulan'
        end as months_text
    from {{ ref('int_contributions_priced') }}
    where covered_year is not null and population is not null

),

-- two sums of one year are one budget in parts, or its plan and its spending: none is taken by chance
single as (

    select
        *,
        concat_ws('|', region_code, population, coalesce(worker_group, '-'), coalesce(funding, '-')) as purse
    from contributions
    qualify
        count(*) over (
            partition by region_code, population, coalesce(worker_group, '-'), coalesce(funding, '-'), covered_year
        ) = 1

)

select
    later.region_code,
    later.population,
    later.worker_group,
    later.funding,
    later.basis,
    later.measure,
    earlier.amount_id as earlier_id,
    later.amount_id as later_id,
    earlier.amount as earlier_value,
    later.amount as later_value,
    earlier.covered_year as earlier_year,
    later.covered_year as later_year,
    earlier.months as earlier_months,
    later.months as later_months,
    earlier.months_id as earlier_months_id,
    later.months_id as later_months_id,
    earlier.months_formula as earlier_months_formula,
    later.months_formula as later_months_formula,
    earlier.has_doubtful_months or later.has_doubtful_months as has_doubtful_months,
    (earlier.months is distinct from later.months) or earlier.has_doubtful_months or later.has_doubtful_months as has_other_months,
    'budget' in (earlier.measure, later.measure) as has_budget,
    earlier.measure = later.measure as is_same_measure,
    list_has_any(earlier.amount_codes || later.amount_codes, ['rounded']) as is_rounded,
    nullif(
        concat_ws(
            ' ',
            case
                when earlier.months_text <> later.months_text
                    then
                        earlier.covered_year || ': ' || earlier.months_text || '; ' || later.covered_year || ': '
                        || later.months_text || '.'
            end,
            case when earlier.measure <> later.measure then 'Yang satu belanja, yang lain anggaran.' end
        ),
        ''
    ) as note
from single as later
asof inner join single as earlier
    on later.purse = earlier.purse and later.covered_year > earlier.covered_year
