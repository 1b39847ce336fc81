with documents as (

    select * from {{ ref('dim_documents') }}
    where origin in ('figures', 'reference')

),

figures as (

    select
        figures.document_id,
        count(*) as figures_count,
        string_agg(distinct regions.short_name, ', ' order by regions.short_name) as regions_text
    from {{ ref('fct_figures') }} as figures
    inner join {{ ref('dim_regions') }} as regions
        on figures.region_code = regions.region_code
    group by all

)

select
    row_number() over (
        order by documents.origin, figures.figures_count is null, documents.stated_on desc nulls last, documents.document_id
    ) as sort_key,
    documents.document_id,
    documents.title,
    documents.address,
    documents.publisher,
    {{ label('document_kind', 'documents.kind') }} as kind_label,
    coalesce({{ stated_on_text('documents') }}, '–') as date_text,
    documents.date_unknown as date_note,
    case when documents.origin = 'figures' then figures.regions_text end as regions_text,
    coalesce(figures.figures_count, 0) as figures_count,
    case
        when documents.origin = 'reference' then 'Rujukan: aturan, statistik, dan berita tentangnya'
        when figures.figures_count is null then 'Dokumen daerah di luar kantor ini; angkanya tidak ditampilkan'
        else 'Dokumen daerah'
    end as origin_label,
    replace(documents.grade, 'A copy', 'A (salinan)') as grade,
    documents.sha256,
    documents.rights,
    documents.note
from documents
left join figures
    on documents.document_id = figures.document_id
