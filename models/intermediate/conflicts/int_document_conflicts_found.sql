{%- set same_thing = ['population', 'worker_group', 'target_family', 'funding', 'segment', 'denominator', 'purpose', 'branch'] -%}
-- a total of all funds is another thing than what one fund pays; a programme that one document leaves out may be the same
with figures as (

    select
        stated.*,
        {{ lowest_meant('stated') }} as lowest,
        {{ highest_meant('stated') }} as highest,
        case when basis in ('realised', 'claimed', 'estimate') then 'realised' else basis end as said_of
    from {{ ref('int_figures_flagged') }} as stated
    where
        file is not null
        and restates is null
        and basis <> 'statutory'
        and measure not in ('rank', 'months', 'premium_month', 'premium_year', 'cost_per_worker', 'claim_paid', 'workers_added')

),

pairs as (

    select
        earlier.figure_id as left_id,
        later.figure_id as right_id,
        earlier.region_code,
        earlier.measure,
        earlier.unit,
        earlier.value as left_value,
        later.value as right_value,
        earlier.document_id as left_document_id,
        later.document_id as right_document_id,
        coalesce(earlier.highest < later.lowest, false) or coalesce(later.highest < earlier.lowest, false) as is_apart,
        (
            coalesce(earlier.precision = later.precision, false)
            and (earlier.period_start is not distinct from later.period_start)
            and (earlier.period_end is not distinct from later.period_end)
            and case earlier.precision
                when 'year' then (year(earlier.as_of) is not distinct from year(later.as_of))
                when 'month' then (date_trunc('month', earlier.as_of) is not distinct from date_trunc('month', later.as_of))
                else (earlier.as_of is not distinct from later.as_of)
            end
        ) as is_same_time,
        {%- for column in same_thing %}
        (earlier.{{ column }} is not distinct from later.{{ column }}){{ " and" if not loop.last }}
        {%- endfor %} as is_same_thing,
        coalesce(earlier.program = later.program, true) as is_same_program
    from figures as earlier
    inner join figures as later
        on
            earlier.region_code = later.region_code
            and earlier.measure = later.measure
            and earlier.said_of = later.said_of
            and earlier.document_id < later.document_id

),

-- one list of households does not double within the years that documents speak of: two lists, or one misread
judged as (

    select
        *,
        case
            when is_same_thing and is_same_program and is_same_time and is_apart then 'two_documents'
            when measure = 'households' and greatest(left_value, right_value) > 2 * least(left_value, right_value) then 'other_count'
        end as kind
    from pairs

)

select
    kind,
    region_code,
    measure,
    unit,
    left_id,
    left_value,
    left_document_id,
    right_id,
    right_value,
    right_document_id,
    'none' as preferred,
    case kind
        when 'two_documents'
            then
                'Dua dokumen menyebut bilangan yang berbeda untuk hal, pembayar, dan waktu yang sama. '
                || 'Tidak ada aturan yang memilih salah satu.'
        else
            'Dua hitungan keluarga di daerah yang sama, yang satu lebih dari dua kali yang lain: daftar atau syaratnya berbeda, '
            || 'atau salah satunya keliru. Tidak ada aturan yang memilih salah satu.'
    end as reason
from judged
where kind is not null
