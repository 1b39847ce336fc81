-- whose figures a card brings: its own region's, and on a province's card those of its regencies and cities
with regions as (

    select * from {{ ref('dim_regions') }}

)

select
    cards.region_code,
    members.region_code as member_code,
    members.short_name as member_name,
    members.region_code <> cards.region_code as is_within
from regions as cards
inner join regions as members
    on
        cards.region_code = members.region_code
        or (cards.region_level = 'province' and members.region_level = 'regency' and cards.region_code = members.province_code)
where cards.has_card
