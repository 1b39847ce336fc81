-- two rules for the same thing on the same day would make a number depend on which is found first
with rules as (

    select
        benefit_id as rule_id,
        program || ' ' || part as subject,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        coalesce(valid_to, date '9999-12-31') as valid_to,
        source_id || '.' || benefit_id as figure_id,
        source_id,
        file,
        line,
        amount as value
    from {{ ref('stg_reference__benefits') }}
    union all
    select
        earmark_id as rule_id,
        funding || ' ' || purpose as subject,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        coalesce(valid_to, date '9999-12-31') as valid_to,
        source_id || '.' || earmark_id as figure_id,
        source_id,
        file,
        line,
        share_pct as value
    from {{ ref('stg_reference__earmarks') }}
    union all
    select
        premium_id as rule_id,
        concat_ws(' ', segment, program, payer, sector) as subject,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        coalesce(valid_to, date '9999-12-31') as valid_to,
        source_id || '.' || premium_id as figure_id,
        source_id,
        file,
        line,
        coalesce(amount, rate_pct) as value
    from {{ ref('stg_reference__premiums') }}

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
