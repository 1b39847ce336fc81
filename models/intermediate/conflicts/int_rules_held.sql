-- a stated premium, benefit or share beside each rule of its date; a statement without any date beside the rules of all times
with figures as (

    select
        stated.*,
        {{ lowest_meant('stated') }} as lowest,
        {{ highest_meant('stated') }} as highest,
        coalesce(stated.covered_until, documents.stated_on) as ruled_on,
        coalesce(stated.segment, worker_groups.segment) as ruled_segment
    from {{ ref('int_figures_primary') }} as stated
    inner join {{ ref('int_documents_unioned') }} as documents
        on stated.document_id = documents.document_id
    left join {{ ref('stg_reference__worker_groups') }} as worker_groups
        on stated.worker_group = worker_groups.worker_group
    where stated.file is not null

),

-- the recorded premium is that of the lowest income, so a higher one keeps the rule; so does what self-payers pay under a relief.
-- In 2020 and 2021 PP 49/2020 cut premiums for months that are not recorded
premiums as (

    select
        figures.figure_id,
        rules.source_id || '.' || rules.premium_id as rule_id,
        rules.amount as rule_value,
        rules.source_id as rule_document_id,
        coalesce(figures.highest >= rules.amount, true) as is_kept,
        rules.regulation,
        cast(null as varchar) as condition,
        figures.program is not null as is_binding,
        case when rules.payer = 'any' then 1 else 2 end as preference
    from figures
    inner join {{ ref('stg_reference__premiums') }} as rules
        on
            rules.per = 'month'
            and rules.amount is not null
            and figures.ruled_segment = rules.segment
            and coalesce(figures.program, 'JKK+JKM') = rules.program
            and coalesce(figures.ruled_on >= rules.valid_from, true)
            and coalesce(figures.ruled_on <= rules.valid_to, true)
            and (rules.payer = 'any' or coalesce(figures.population, '') not in ('regency_paid', 'province_paid', 'government_paid'))
    where figures.measure = 'premium_month' and coalesce(year(figures.ruled_on) not in (2020, 2021), true)

),

-- a multiple of the wage binds no one sum
benefits as (

    select
        figures.figure_id,
        rules.source_id || '.' || rules.benefit_id as rule_id,
        rules.amount as rule_value,
        rules.source_id as rule_document_id,
        coalesce(figures.lowest <= rules.amount, true) and coalesce(figures.highest >= rules.amount, true) as is_kept,
        rules.regulation,
        rules.condition,
        figures.program is not null and rules.part <> 'death_total_lowest_band' as is_binding,
        case when rules.part in ('total', 'death_total_lowest_band') then 1 else 2 end as preference
    from figures
    inner join {{ ref('stg_reference__benefits') }} as rules
        on
            rules.amount is not null
            and coalesce(figures.program, rules.program) = rules.program
            and coalesce(figures.ruled_on >= rules.valid_from, true)
            and coalesce(figures.ruled_on <= rules.valid_to, true)
    where figures.measure = 'benefit'

),

-- a fund that the document does not name is held against every fund with a rule for that purpose
earmarks as (

    select
        figures.figure_id,
        rules.source_id || '.' || rules.earmark_id as rule_id,
        rules.share_pct as rule_value,
        rules.source_id as rule_document_id,
        (rules.bound = 'at_most' or coalesce(figures.highest >= rules.share_pct, true))
        and (rules.bound = 'at_least' or coalesce(figures.lowest <= rules.share_pct, true)) as is_kept,
        rules.regulation,
        cast(null as varchar) as condition,
        figures.funding is not null as is_binding,
        1 as preference
    from figures
    inner join {{ ref('stg_reference__earmarks') }} as rules
        on
            figures.purpose = rules.purpose
            and coalesce(figures.funding, rules.funding) = rules.funding
            and coalesce(figures.ruled_on >= rules.valid_from, true)
            and coalesce(figures.ruled_on <= rules.valid_to, true)
    where figures.measure = 'share_pct'

)

select * from premiums
union all
select * from benefits
union all
select * from earmarks
