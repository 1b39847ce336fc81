/** A macro of the public database, with the tables it reads. */
interface Macro {
  name: string;
  comment: string;
  reads: readonly string[];
  sql: string;
}

/**
 * Names are not qualified: a macro finds its tables where it is called from, so whoever attaches the file says `use` first. Texts
 * are Indonesian because readers see them.
 */
const MACROS: readonly Macro[] = [
  {
    name: "receipt",
    comment:
      "Asal satu angka: receipt('nomor') memberi angka itu, rumusnya, semua angka asalnya, dokumennya, dan tempatnya di situ.",
    reads: ["fct_derived", "fct_figures", "fct_reports", "dim_documents"],
    sql: `macro receipt(id) as table
with recursive chain as (
    select 0 as step, cast(id as varchar) as part_id
    union
    select chain.step + 1 as step, unnest(derived.input_ids) as part_id
    from chain
    inner join fct_derived as derived on chain.part_id = derived.derived_id
),
parts as (
    select part_id, min(step) as step from chain group by part_id
),
stated as (
    select figure_id, region_code, measure, value, unit, document_id, locator from fct_figures
    union all
    select figure_id, region_code, measure, value, unit, document_id, locator from fct_reports
)
select
    parts.step,
    parts.part_id as id,
    coalesce(derived.region_code, stated.region_code) as region_code,
    coalesce(derived.indicator, stated.measure) as measure,
    coalesce(derived.value, cast(stated.value as double)) as value,
    coalesce(derived.unit, stated.unit) as unit,
    derived.formula,
    derived.input_ids,
    derived.missing_reason,
    documents.document_id,
    documents.title as document,
    documents.published_on,
    stated.locator
from parts
left join fct_derived as derived on parts.part_id = derived.derived_id
left join stated on parts.part_id = stated.figure_id
left join dim_documents as documents on stated.document_id = documents.document_id
where derived.derived_id is not null or stated.figure_id is not null or parts.step > 0
order by parts.step, parts.part_id`,
  },
  {
    name: "sebanding_saja",
    comment:
      "Hitungan yang boleh dibandingkan: sebanding_saja('coverage_stated') memberi baris fct_derived yang bernilai dan tanpa tanda keterbandingan selain dibulatkan.",
    reads: ["fct_derived"],
    sql: `macro sebanding_saja(ukuran) as table
select * from fct_derived
where indicator = ukuran and value is not null and list_has_all(['rounded'], comparability_codes)
order by comparison_group, region_code, derived_id`,
  },
  {
    name: "rupiah",
    comment: "Menulis uang: rupiah(1250000) memberi Rp1.250.000.",
    reads: [],
    sql: `macro rupiah(nilai) as
case when nilai < 0 then '-' else '' end || 'Rp' || replace(format('{:,}', cast(round(abs(nilai)) as hugeint)), ',', '.')`,
  },
  {
    name: "persen",
    comment: "Menulis bagian sebagai persen: persen(0.263) memberi 26,30%.",
    reads: [],
    sql: `macro persen(bagian) as
replace(translate(format('{:,.2f}', cast(bagian as double) * 100), ',.', ';,'), ';', '.') || '%'`,
  },
];

/** Gives the statements, without their `create`, of the macros whose tables stand in the database. */
export function macroStatements(tables: readonly string[]): string[] {
  return fitting(tables).map(({ sql }) => sql);
}

/** Gives what each of these macros is for, as statements that follow theirs. */
export function macroComments(tables: readonly string[]): string[] {
  return fitting(tables).map(({ name, comment, sql }) => {
    const kind = sql.includes(" as table\n") ? "macro table" : "macro";
    return `comment on ${kind} ${name} is '${comment.replaceAll("'", "''")}'`;
  });
}

function fitting(tables: readonly string[]): readonly Macro[] {
  return MACROS.filter(({ reads }) => reads.every((table) => tables.includes(table)));
}
