{%- set lists = {
    'population': 'Siapa yang dihitung',
    'worker_group': 'Kelompok pekerja',
    'segment': 'Segmen',
    'program': 'Program',
    'funding': 'Sumber dana',
    'basis': 'Sifat angka',
    'target_family': 'Keluarga target',
    'premium_class': 'Uang terhadap pekerja × bulan × iuran',
} -%}
with titles as (
    {% for codelist, title in lists.items() %}
    {{ "union all" if not loop.first }}
    select
        {{ loop.index }} as position,
        '{{ codelist }}' as codelist,
        '{{ title }}' as list_label
    {%- endfor %}

)

select
    row_number() over (order by titles.position, codes.label_id) as sort_key,
    titles.list_label,
    codes.label_id as word_label,
    codes.explanation
from {{ ref('dim_codes') }} as codes
inner join titles
    on codes.codelist = titles.codelist
