-- two rules for the same thing on the same day would make a number depend on which is found first
with premiums as (

    select * from {{ ref('int_premiums_dated') }}

),

benefits as (

    select
        benefit_id,
        program || ' ' || part as subject,
        coalesce(valid_from, date '1900-01-01') as valid_from,
        coalesce(valid_to, date '9999-12-31') as valid_to,
        source_id || '.' || benefit_id as figure_id,
        source_id,
        file,
        line,
        amount
    from {{ ref('stg_reference__benefits') }}

),

overlapping as (

    select
        later.*,
        min(earlier.benefit_id) as overlapped_by
    from benefits as later
    left join benefits as earlier
        on
            later.subject = earlier.subject
            and later.benefit_id <> earlier.benefit_id
            and later.valid_from <= earlier.valid_to
            and earlier.valid_from <= later.valid_to
    group by all

),

priced_twice as (

    select
        later.premium_figure_id as figure_id,
        min(earlier.premium_figure_id) as overlapped_by
    from premiums as later
    left join premiums as earlier
        on
            later.segment = earlier.segment
            and later.program = earlier.program
            and later.premium_figure_id <> earlier.premium_figure_id
            and later.valid_from <= earlier.valid_to
            and earlier.valid_from <= later.valid_to
    group by all

),

unioned as (

    select
        figure_id,
        source_id as document_id,
        file,
        line,
        amount,
        overlapped_by
    from overlapping
    union all
    select
        priced_twice.figure_id,
        premiums.source_id as document_id,
        premiums.file,
        premiums.line,
        premiums.premium as amount,
        priced_twice.overlapped_by
    from priced_twice
    inner join premiums
        on priced_twice.figure_id = premiums.premium_figure_id

)

select
    'rules_do_not_overlap' as check_code,
    figure_id,
    '{{ var("country_code") }}' as region_code,
    document_id,
    file,
    line,
    cast(null as decimal(20, 4)) as expected_value,
    amount as found_value,
    cast(null as decimal(20, 4)) as difference,
    case when overlapped_by is null then 'passed' else 'failed' end as status,
    'masa berlakunya bertumpang tindih dengan ' || overlapped_by as found,
    'satu aturan untuk satu hal pada satu hari' as expected,
    'isi valid_to aturan lama dengan hari sebelum aturan baru berlaku' as hint
from unioned
