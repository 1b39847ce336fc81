-- two rules for the same thing on the same day would make a number depend on which is found first
with rules as (

    {{ rule_rows(ref('stg_reference__benefits'), 'benefit_id', "program || ' ' || part", 'amount') }}
    union all
    {{ rule_rows(ref('stg_reference__earmarks'), 'earmark_id', "funding || ' ' || purpose", 'share_pct') }}
    union all
    {{
        rule_rows(
            ref('stg_reference__premiums'), 'premium_id',
            "concat_ws(' ', segment, program, payer, sector)", 'coalesce(amount, rate_pct)'
        )
    }}

),

overlapping as (

    select
        later.*,
        min(earlier.rule_id) as overlapped_by
    from rules as later
    left join rules as earlier
        on
            later.subject = earlier.subject
            and later.rule_id <> earlier.rule_id
            and later.valid_from <= earlier.valid_to
            and earlier.valid_from <= later.valid_to
    group by all

)

select
    'rules_do_not_overlap' as check_code,
    figure_id,
    '{{ var("country_code") }}' as region_code,
    source_id as document_id,
    file,
    line,
    cast(null as decimal(20, 4)) as expected_value,
    value as found_value,
    cast(null as decimal(20, 4)) as difference,
    case when overlapped_by is null then 'passed' else 'failed' end as status,
    'masa berlakunya bertumpang tindih dengan ' || overlapped_by as found,
    'satu aturan untuk satu hal pada satu hari' as expected,
    'isi valid_to aturan lama dengan hari sebelum aturan baru berlaku' as hint
from overlapping
