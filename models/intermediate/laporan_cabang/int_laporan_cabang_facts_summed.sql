{%- set claims = {'claims_count': ['kasus', 'jumlah_kasus', 'cases_so_far'], 'claims_paid': ['rupiah', 'nilai_klaim', 'amount_so_far']} -%}
-- what submissions say of a region and a time, one number a row, in the words of figures
with members as (

    select
        submission_id,
        sequence,
        is_current,
        region_code,
        'Kepesertaan' as sheet,
        'peserta_aktif' as sheet_column,
        'workers_covered' as measure,
        'orang' as unit,
        'realised' as basis,
        'all_workers' as population,
        'JKM' as program,
        last_day(report_month) as as_of,
        sum(persons) as value,
        sum(persons) as persons,
        list_sort(flatten(list(sheet_rows))) as sheet_rows
    from {{ ref('int_laporan_cabang_members_summed') }}
    group by all

),

payments as (

    select
        *,
        'Iuran' as sheet
    from {{ ref('int_laporan_cabang_payments_stated') }}

),

claims as (
    {% for measure, (unit, sheet_column, amount) in claims.items() %}
    {{ "union all" if not loop.first }}
    select
        submission_id,
        sequence,
        true as is_current,
        region_code,
        'Klaim' as sheet,
        '{{ sheet_column }}' as sheet_column,
        '{{ measure }}' as measure,
        '{{ unit }}' as unit,
        'realised' as basis,
        'regency_paid' as population,
        'BPU' as segment,
        'JKK+JKM' as program,
        make_date(year(report_month), 1, 1) as period_start,
        last_day(report_month) as period_end,
        {{ amount }} as value,
        sheet_rows
    from {{ ref('int_laporan_cabang_claims_followed') }}
    where is_open
    {%- endfor %}

)

select * from members
union all by name
select * from payments
union all by name
select * from claims
union all by name
select * from {{ ref('int_laporan_cabang_years_stated') }}
