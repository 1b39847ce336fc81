with benefits as (

    select * from {{ ref('dim_benefits') }}
    where
        is_current
        and part in (
            'total', 'waiting_period', 'death_total_lowest_band', 'total_disability', 'care', 'scholarship_total'
        )

)

select
    row_number() over (order by program = 'JKK+JKM', program <> 'JKM', amount desc nulls last, wage_multiple desc nulls last, benefit_id)
        as sort_key,
    'manfaat' as section,
    'Apa yang diterima keluarga menurut aturan' as section_label,
    replace(program, '+', ' + ') || ': '
    || case part
        when 'total' then 'santunan meninggal bukan karena kecelakaan kerja'
        else {{ label('benefit_part', 'benefits.part') }}
    end as label,
    cast(amount as double) as value,
    case when amount is null then 'text' else 'rupiah' end as format,
    figure_id as id,
    case when amount is null then coalesce({{ printed_id('wage_multiple') }} || ' kali upah', 'tanpa batas biaya') end as text,
    '/metode' as href,
    concat_ws(
        ', ',
        condition,
        case when part in ('total', 'death_total_lowest_band') then note end,
        regulation,
        'tingkat bukti ' || grade
    ) as note,
    cast([] as varchar []) as codes
from benefits
