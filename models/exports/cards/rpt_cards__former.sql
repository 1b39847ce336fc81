-- a rule that is no longer in force, on the cards of regions that tell of claims from its time
with claims as (

    select
        region_code,
        coalesce(program, 'JKK+JKM') as program,
        coalesce(period_start, as_of, period_end) as covered_from,
        coalesce(period_end, as_of) as covered_until
    from {{ ref('fct_figures') }}
    where measure in ('claims_paid', 'claims_count', 'claim_paid', 'benefit') and branch is null and basis <> 'statutory'

),

former as (

    select * from {{ ref('dim_benefits') }}
    where not is_current

)

select distinct
    claims.region_code,
    'manfaat' as section,
    'Sampai ' || {{ date_text('former.valid_to') }} || ', ' || replace(former.program, '+', ' + ') || ': '
    || case former.part
        when 'total' then 'santunan meninggal bukan karena kecelakaan kerja'
        else {{ label('benefit_part', 'former.part') }}
    end as label,
    cast(former.amount as double) as value,
    'rupiah' as format,
    former.figure_id as id,
    cast(null as varchar) as text,
    concat_ws(
        ', ', 'aturan lama', case when former.part = 'total' then former.note end, former.regulation, 'tingkat bukti ' || former.grade
    ) as note,
    case former.part when 'total' then 1 else 2 end as position
from claims
inner join former
    on
        list_has_any(string_split(claims.program, '+'), string_split(former.program, '+'))
        and claims.covered_from <= former.valid_to
        and (former.valid_from is null or claims.covered_until >= former.valid_from)
where former.amount is not null
