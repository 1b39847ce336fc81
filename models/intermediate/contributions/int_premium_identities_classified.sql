with contributions as (

    select * from {{ ref('int_contributions_priced') }}

),

premiums as (

    select * from {{ ref('int_premiums_dated') }}

),

-- whole months, one to twelve, that another premium would explain; a last digit coarser than a month explains anything
other_premiums as (

    select
        contributions.amount_id,
        min(premiums.premium_figure_id) as other_premium_id
    from contributions
    inner join premiums
        on contributions.premium_id <> premiums.premium_figure_id
    cross join range(1, 13) as whole(months)
    where
        abs(contributions.amount - contributions.workers * whole.months * premiums.premium)
        <= contributions.amount_step / 2
        and contributions.amount_step < contributions.workers * premiums.premium
    group by all

),

classified as (

    select
        contributions.*,
        other_premiums.other_premium_id,
        round(contributions.months_bought) as whole_months,
        abs(
            contributions.amount
            - contributions.workers * round(contributions.months_bought) * contributions.premium
        ) <= contributions.amount_step / 2 as is_whole_months
    from contributions
    left join other_premiums
        on contributions.amount_id = other_premiums.amount_id

)

select
    *,
    case
        when workers is null or premium is null or months is null then 'not_checkable'
        when amount - amount_step / 2 > workers * greatest(months, 12) * premium and other_premium_id is null
            and coalesce(amount_qualifier not in ('less_than', 'at_most'), true)
            then 'more_than_year'
        when has_coarse_amount then 'not_checkable'
        when residual = 0 and amount_qualifier = 'exact' and amount_step <= 1 then 'exact'
        when abs(residual) <= amount_step / 2 then 'rounded'
        when is_whole_months and whole_months between 1 and months - 1 then 'fewer_months'
        when other_premium_id is not null then 'other_segment'
        else 'unexplained'
    end as premium_class
from classified
