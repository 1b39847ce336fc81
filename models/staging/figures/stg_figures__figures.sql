with source as (

    select * from {{ source('figures', 'figures') }}

),

typed as (

    select
        figure_id,
        document_id,
        region_code,
        measure,
        cast(value as decimal(20, 4)) as value,
        cast(step as decimal(20, 4)) as step,
        unit,
        qualifier,
        printed,
        reading_reason,
        cast(period_start as date) as period_start,
        cast(period_end as date) as period_end,
        cast(as_of_start as date) as as_of_start,
        cast(as_of_end as date) as as_of_end,
        precision,
        population,
        denominator,
        worker_group,
        funding,
        program,
        segment,
        target_family,
        purpose,
        branch,
        basis,
        part_of,
        restates,
        cast(sum_gap as decimal(20, 4)) as sum_gap,
        locator,
        note,
        file,
        cast(line as integer) as line
    from source

)

select * from typed
