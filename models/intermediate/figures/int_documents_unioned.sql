with given as (

    select
        *,
        'figures' as origin,
        cast(null as varchar) as grade
    from {{ ref('stg_figures__documents') }}

),

reference as (

    select * from {{ ref('stg_reference__sources') }}

),

submissions as (

    select * from {{ ref('int_submissions_described') }}

),

unioned as (

    select
        document_id,
        origin,
        publisher,
        title,
        kind,
        published_on,
        date_unknown,
        event_on,
        coalesce(event_on, published_on) as stated_on,
        address,
        sha256,
        rights,
        grade,
        note
    from given
    union all
    select
        source_id as document_id,
        'reference' as origin,
        publisher,
        title,
        kind,
        published_on,
        date_unknown,
        cast(null as date) as event_on,
        published_on as stated_on,
        address,
        cast(null as varchar) as sha256,
        rights,
        grade,
        note
    from reference
    union all by name
    select * from submissions

)

select * from unioned
