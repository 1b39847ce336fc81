-- with unknown months only too much money is a contradiction: too little may be fewer months
select
    'identity' as kind,
    identities.region_code,
    identities.measure,
    'rupiah' as unit,
    identities.amount_id as left_id,
    identities.amount as left_value,
    identities.document_id as left_document_id,
    expected.derived_id as right_id,
    expected.value as right_value,
    cast(null as varchar) as right_document_id,
    'none' as preferred,
    case identities.premium_class
        when 'more_than_year'
            then
                'Uangnya lebih dari dua belas bulan iuran bagi pekerja yang disebut: penerima, iuran, atau isi anggarannya '
                || 'lain daripada yang tertulis.'
        else 'Uangnya bukan pekerja × bulan × iuran yang disebut, dan tidak cocok dengan iuran lain yang tercatat.'
    end as reason
from {{ ref('int_premium_identities_classified') }} as identities
inner join {{ ref('int_expected_computed') }} as expected
    on identities.amount_id = expected.stated_id and expected.indicator = 'premium_expected'
where
    identities.premium_class = 'more_than_year'
    or (identities.premium_class = 'unexplained' and identities.months_stated is not null)
