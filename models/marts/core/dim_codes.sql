with codelists as (

    select
        codelist,
        code,
        label_id,
        explanation
    from {{ ref('stg_reference__codelists') }}

),

worker_groups as (

    select
        'worker_group' as codelist,
        worker_group as code,
        label_id,
        definition as explanation
    from {{ ref('stg_reference__worker_groups') }}

),

segments as (

    select
        'segment' as codelist,
        segment as code,
        label_id,
        definition as explanation
    from {{ ref('stg_reference__segments') }}

),

funding_sources as (

    select
        'funding' as codelist,
        funding as code,
        label_id,
        definition as explanation
    from {{ ref('stg_reference__funding_sources') }}

),

programs as (

    select
        'program' as codelist,
        program as code,
        label_id,
        definition as explanation
    from {{ ref('stg_reference__programs') }}

),

target_families as (

    select
        'target_family' as codelist,
        target_family as code,
        label_id,
        definition as explanation
    from {{ ref('stg_reference__target_families') }}

),

instructions as (

    select
        'instruction' as codelist,
        instruction as code,
        label_id,
        definition as explanation
    from {{ ref('stg_reference__instructions') }}

)

select * from codelists
union all
select * from worker_groups
union all
select * from segments
union all
select * from funding_sources
union all
select * from programs
union all
select * from target_families
union all
select * from instructions
