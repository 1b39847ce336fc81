{#- The statutory premiums as readers see them; two pages show the same rows. -#}
{% macro premium_rows() -%}
    select
        row_number() over (order by premiums.segment <> 'BPU', premiums.segment, premiums.premium_id) as sort_key,
        premiums.premium_id,
        {{ label('segment', 'premiums.segment') }} as segment_label,
        replace(premiums.program, '+', ' + ') as program,
        {{ label('payer', 'premiums.payer') }} as payer_label,
        cast(coalesce(premiums.amount, premiums.rate_pct / 100) as double) as value,
        case when premiums.amount is null then 'persen' else 'rupiah' end as value_format,
        case
            when premiums.amount is null and premiums.rate_base = 'wage' then 'dari upah'
            when premiums.amount is null then 'dari nilai kontrak'
            when premiums.per = 'month' then 'sebulan'
            else 'sekali kontrak'
        end as value_note,
        {{ validity_text('premiums') }} as valid_text,
        premiums.regulation,
        documents.publisher as source_text,
        '/sumber#' || documents.document_id as source_href,
        'tingkat ' || replace(premiums.grade, 'A copy', 'A (salinan)') as grade_note,
        premiums.figure_id as id,
        premiums.note
    from {{ ref('dim_premiums') }} as premiums
    inner join {{ ref('dim_documents') }} as documents
        on premiums.document_id = documents.document_id
{%- endmacro %}
