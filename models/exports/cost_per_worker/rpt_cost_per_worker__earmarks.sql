with earmarks as (

    select * from {{ ref('dim_earmarks') }}

),

shares as (

    select
        figures.*,
        coalesce(figures.as_of, figures.period_end) as covered_until
    from {{ ref('fct_figures') }} as figures
    inner join {{ ref('dim_documents') }} as documents
        on figures.document_id = documents.document_id
    where figures.measure = 'share_pct' and figures.restates is null and documents.origin = 'figures'

),

regions as (

    select * from {{ ref('dim_regions') }}

)

select
    row_number() over (
        order by earmarks.funding, earmarks.valid_from desc nulls last, earmarks.share_pct desc, earmarks.earmark_id, shares.figure_id
    ) as sort_key,
    {{ label('funding', 'earmarks.funding') }} || ', ' || earmarks.regulation as fund_label,
    concat_ws(
        ' ',
        coalesce('sejak ' || {{ date_text('earmarks.valid_from') }}, 'hari mulai berlakunya tidak tercatat'),
        'sampai ' || {{ date_text('earmarks.valid_to') }}
    ) as valid_text,
    {{ label('purpose', 'earmarks.purpose') }} as purpose_label,
    cast(earmarks.share_pct as double) / 100 as share,
    earmarks.figure_id as share_id,
    case when earmarks.bound <> 'exact' then {{ label('qualifier', 'earmarks.bound') }} end as share_note,
    cast(shares.value as double) / 100 as stated,
    shares.figure_id as stated_id,
    regions.short_name || case when shares.funding is null then ', dana tidak disebut' else '' end as stated_note,
    documents.publisher as source_text,
    '/sumber#' || documents.document_id as source_href,
    earmarks.note
from earmarks
inner join {{ ref('dim_documents') }} as documents
    on earmarks.document_id = documents.document_id
left join shares
    on
        earmarks.purpose = shares.purpose
        and coalesce(shares.funding, earmarks.funding) = earmarks.funding
        and (earmarks.valid_from is null or shares.covered_until >= earmarks.valid_from)
        and (earmarks.valid_to is null or shares.covered_until <= earmarks.valid_to)
left join regions
    on shares.region_code = regions.region_code
