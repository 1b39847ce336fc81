with figures as (

    select * from {{ ref('int_figures_primary') }}

),

-- one rule that the number keeps is enough
broken as (

    select * from {{ ref('int_rules_held') }}
    qualify
        not bool_or(is_kept) over (partition by figure_id)
        and row_number() over (partition by figure_id order by preference, rule_value desc, rule_id) = 1

)

select
    'rule' as kind,
    figures.region_code,
    figures.measure,
    figures.unit,
    figures.figure_id as left_id,
    figures.value as left_value,
    figures.document_id as left_document_id,
    broken.rule_id as right_id,
    broken.rule_value as right_value,
    broken.rule_document_id as right_document_id,
    case when broken.is_binding then 'right' else 'none' end as preferred,
    concat_ws(
        ' ',
        'Aturan yang berlaku menyebut bilangan lain (' || concat_ws(', ', broken.regulation, broken.condition) || ').',
        case
            when broken.is_binding then 'Aturan mendahului pernyataan dokumen.'
            when figures.measure = 'share_pct'
                then 'Dana yang dimaksud tidak disebut; dibandingkan dengan dana yang diatur untuk tujuan itu.'
            when figures.program is null then 'Programnya tidak disebut; dibandingkan dengan paket JKK dan JKM.'
            else 'Jumlahnya bergantung pada upah yang dilaporkan, jadi tidak ada yang dipilih.'
        end
    ) as reason
from broken
inner join figures
    on broken.figure_id = figures.figure_id
