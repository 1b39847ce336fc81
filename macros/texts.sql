{#- The Indonesian label of a code. -#}
{% macro label(codelist, column) -%}
    (
        select codes.label_id from {{ ref('dim_codes') }} as codes
        where codes.codelist = '{{ codelist }}' and codes.code = {{ column }}
    )
{%- endmacro %}

{#- `Oktober`. -#}
{% macro month_name(date) -%}
    [
        'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
        'November', 'Desember'
    ][month({{ date }})]
{%- endmacro %}

{#- `22 Oktober 2024`. -#}
{% macro date_text(date) -%}
    day({{ date }}) || ' ' || {{ month_name(date) }} || ' ' || year({{ date }})
{%- endmacro %}

{#- `Oktober 2024`. -#}
{% macro month_text(date) -%}
    {{ month_name(date) }} || ' ' || year({{ date }})
{%- endmacro %}

{#- What a figure covers: `2025`, `Januari–September 2024`, `Oktober 2024`, `26 April 2024`. -#}
{% macro period_text(row) -%}
    case
        when {{ row }}.as_of is not null and {{ row }}.precision = 'year' then cast(year({{ row }}.as_of) as varchar)
        when {{ row }}.as_of is not null and {{ row }}.precision = 'month'
            then {{ month_name(row ~ '.as_of') }} || ' ' || year({{ row }}.as_of)
        when {{ row }}.as_of is not null then {{ date_text(row ~ '.as_of') }}
        when {{ row }}.period_start is null and {{ row }}.period_end is not null
            then 'sampai ' || {{ date_text(row ~ '.period_end') }}
        when {{ row }}.period_end is null and {{ row }}.period_start is not null
            then 'sejak ' || {{ date_text(row ~ '.period_start') }}
        when {{ row }}.period_end is null then 'periode tidak disebut'
        when {{ row }}.precision = 'year' and year({{ row }}.period_start) = year({{ row }}.period_end)
            then cast(year({{ row }}.period_end) as varchar)
        when {{ row }}.precision = 'year' then year({{ row }}.period_start) || '–' || year({{ row }}.period_end)
        when {{ row }}.precision = 'month' and date_trunc('month', {{ row }}.period_start) = date_trunc('month', {{ row }}.period_end)
            then {{ month_name(row ~ '.period_end') }} || ' ' || year({{ row }}.period_end)
        when {{ row }}.precision = 'month' and year({{ row }}.period_start) = year({{ row }}.period_end)
            then
                {{ month_name(row ~ '.period_start') }} || '–' || {{ month_name(row ~ '.period_end') }} || ' '
                || year({{ row }}.period_end)
        when {{ row }}.period_start = {{ row }}.period_end then {{ date_text(row ~ '.period_end') }}
        else {{ date_text(row ~ '.period_start') }} || '–' || {{ date_text(row ~ '.period_end') }}
    end
{%- endmacro %}

{#- The codes of a row in words: `segmen campuran, periode tidak disebut`. -#}
{% macro codes_text(column, without='') -%}
    (
        select string_agg(codes.label_id, ', ' order by codes.code) from {{ ref('dim_codes') }} as codes
        where codes.codelist = 'comparability' and codes.code <> '{{ without }}' and list_contains({{ column }}, codes.code)
    )
{%- endmacro %}

{#- When a document speaks: the day it was published, or the event it tells of. -#}
{% macro stated_on_text(document) -%}
    case
        when {{ document }}.published_on is not null then {{ date_text(document ~ '.published_on') }}
        when {{ document }}.event_on is not null then 'peristiwa ' || {{ date_text(document ~ '.event_on') }}
    end
{%- endmacro %}

{#- A regulation by its kind, number and year: `Perda 5/2023`, `PMK 215/PMK.07/2021`. -#}
{% macro regulation_text(row) -%}
    {{ row }}.kind || ' ' || {{ row }}.number
    || case when {{ row }}.number like '%' || {{ row }}.year then '' else '/' || {{ row }}.year end
{%- endmacro %}

{#- When a rule holds: `sejak 2 Desember 2019`, `1 Januari 2026–31 Maret 2027`; null where neither day is known. -#}
{% macro validity_text(row) -%}
    case
        when {{ row }}.valid_to is null then 'sejak ' || {{ date_text(row ~ '.valid_from') }}
        when {{ row }}.valid_from is null then 'sampai ' || {{ date_text(row ~ '.valid_to') }}
        else {{ date_text(row ~ '.valid_from') }} || '–' || {{ date_text(row ~ '.valid_to') }}
    end
{%- endmacro %}

{#- What kind of money a figure is: a budget, money spent, or somebody's estimate. -#}
{% macro money_kind(row) -%}
    case when {{ row }}.basis = 'estimate' then 'perkiraan' when {{ row }}.measure = 'budget' then 'anggaran' else 'realisasi' end
{%- endmacro %}

{#- A number as it is printed, where it is not exact: `tercetak “sekitar Rp 5 miliar”`. -#}
{% macro inexact_text(row) -%}
    case when {{ row }}.qualifier <> 'exact' then 'tercetak “' || {{ row }}.printed || '”' end
{%- endmacro %}

{#- Who pays, where it is not the region itself. -#}
{% macro other_payer(row) -%}
    case when {{ row }}.population <> 'regency_paid' then {{ label('population', row ~ '.population') }} end
{%- endmacro %}
