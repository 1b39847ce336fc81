{%- set labels = {
    'pekerja': 'Siapa yang terlindungi',
    'uang': 'Uang dan bulan yang terbeli',
    'klaim': 'Klaim dan manfaat menurut dokumen',
    'cabang': 'Kantor cabang, bukan daerah ini saja',
    'cakupan': 'Cakupan',
    'laporan': 'Menurut laporan cabang',
    'target': 'Target',
    'inpres': 'Inpres 2/2021',
    'manfaat': 'Apa yang diterima keluarga menurut aturan',
    'dasar': 'Dasar hukum daerah',
    'sumber': 'Sumber'
} -%}
{%- set nothing = "cast([] as varchar [])" -%}
with regions as (

    select * from {{ ref('dim_regions') }}
    where has_card

),

legal_bases as (

    select
        region_code,
        'dasar' as section,
        {{ regulation_text('bases') }} as label,
        subject as text,
        note
    from {{ ref('dim_legal_bases') }} as bases

),

lines as (

    select
        *,
        case when is_district then 3 when is_part then 2 else 1 end as position
    from {{ ref('rpt_cards__stated') }}
    union all by name
    select
        *,
        4 as position
    from {{ ref('rpt_cards__computed') }}
    union all by name
    select * from {{ ref('rpt_cards__reported') }}
    union all by name
    select * from legal_bases
    union all by name
    select * from {{ ref('rpt_cards__sources') }}
    union all by name
    select * from {{ ref('rpt_cards__former') }}

)

select
    row_number() over (
        partition by lines.region_code, lines.section order by lines.position, lines.label, lines.id, lines.text
    ) as sort_key,
    lines.region_code,
    lines.section,
    case lines.section
        {%- for section, words in labels.items() %}
        when '{{ section }}' then '{{ words }}'
        {%- endfor %}
    end as section_label,
    lines.label,
    lines.value,
    coalesce(lines.format, 'text') as format,
    lines.id,
    lines.text,
    lines.href,
    lines.note,
    coalesce(lines.codes, {{ nothing }}) as codes
from lines
inner join regions
    on lines.region_code = regions.region_code
