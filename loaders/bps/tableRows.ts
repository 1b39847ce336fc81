import type { Sheet } from "../lib/workbook/workbook.js";
import { cellName } from "../lib/workbook/workbook.js";
import type { Candidate, Problems, Spot } from "./candidate.js";
import type { BpsContext, KnownRegion } from "./context.js";
import { placeByCode, placeByName, type Placed } from "./place.js";
import { plainName, regionsNamed } from "./regionNames.js";
import { roundInferred, roundNotStated } from "./roundWrongs.js";
import type { EmployedColumn } from "./tableColumns.js";
import { sectionOf, type TableHead } from "./tableHead.js";
import { textAt } from "./tableText.js";
import { readCell } from "./tableValue.js";

/** A published table from its heading to its last row. */
export interface Table {
  sheet: Sheet;
  head: TableHead;
  columns: readonly EmployedColumn[];
  /** The last row of values. */
  last: number;
  title: string;
  note: string | null;
}

interface Reading {
  context: BpsContext;
  problems: Problems;
}

const WHOLE = /^(?:jumlah|total)(?:\s*\/\s*total)?$/i;
const PART_OF_WHOLE = /^(?:jumlah|total|sub\s?total)\b/i;

/** Reads the rows of a table: every region with a value in every column of employed persons. */
export function readRows(table: Table, reading: Reading): Candidate[] {
  const { sheet, head, last } = table;
  const candidates: Candidate[] = [];
  const taken = new Set<string>();
  let section: "kabupaten" | "kota" | undefined;
  for (let row = head.bottom + 1; row <= last; row++) {
    const name = textAt(sheet, row, head.nameColumn);
    const isEmpty = table.columns.every(({ column }) => sheet.cell(row, column) === undefined);
    if (sectionOf(name) && isEmpty) section = sectionOf(name);
    if (isNumbering(name, { sheet, row, table }) || isPartialSum(name)) continue;
    if (isEmpty && !isRegency(name, reading.context)) continue;
    const { region, wrong } = WHOLE.test(plainName(name))
      ? wholeOf(candidates, reading.context)
      : placeOf(row, { table, reading, among: { section, taken } });
    const spot = spotAt(table, { row, column: head.nameColumn });
    if (wrong) reading.problems.add(spot, wrong);
    if (!region) continue;
    taken.add(region.code);
    candidates.push(...valuesOf(region, { row, table, reading }));
  }
  return candidates;
}

function isNumbering(
  name: string,
  { sheet, row, table }: { sheet: Sheet; row: number; table: Table },
): boolean {
  return (
    /^\(\d{1,2}\)$/.test(name) &&
    table.columns.every(({ column }) => /^\(\d{1,2}\)$|^$/.test(textAt(sheet, row, column)))
  );
}

/** A region without any value is one that the table lacks; any other text without values is no row. */
function isRegency(name: string, context: BpsContext): boolean {
  return regionsNamed(name, context).some(({ code }) => code.length === 5) && sectionOf(name) === undefined;
}

/** `Jumlah Kabupaten`: neither a region nor the whole. */
function isPartialSum(name: string): boolean {
  return PART_OF_WHOLE.test(name) && /\b(?:kabupaten|kota)\b/i.test(name);
}

/** `Jumlah` is the province of the regencies above it, or the country of the provinces. */
function wholeOf(
  candidates: readonly Candidate[],
  { regions }: BpsContext,
): { region?: KnownRegion; wrong?: undefined } {
  const above = candidates.map(({ region }) => region.code);
  const regencies = above.filter((code) => code.length === 5);
  const provinces = new Set((regencies.length > 0 ? regencies : ["00"]).map((code) => code.slice(0, 2)));
  const [code] = provinces;
  const isWhole =
    code === "00" ||
    [...regions.keys()].every((known) => !known.startsWith(`${code}.`) || above.includes(known));
  const region = provinces.size === 1 && isWhole ? regions.get(code!) : undefined;
  return region ? { region } : {};
}

interface Row {
  table: Table;
  reading: Reading;
}

function placeOf(
  row: number,
  {
    table,
    reading,
    among,
  }: Row & { among: { section: "kabupaten" | "kota" | undefined; taken: ReadonlySet<string> } },
): Placed {
  const { sheet, head } = table;
  const label = textAt(sheet, row, head.nameColumn);
  const id = head.codeColumn ? textAt(sheet, row, head.codeColumn).replace(/\.0$/, "") : codeWithin(label);
  if (id !== undefined && /^\d{4}(?:000)?$/.test(id)) return placeByCode({ id, label }, reading.context);
  return placeByName(label, { context: reading.context, isOfProvinces: head.isOfProvinces, ...among });
}

/** `3501 Pacitan` */
function codeWithin(label: string): string | undefined {
  return /^\s*\(?(\d{4})[.)]?\s+\D/.exec(label)?.[1];
}

function valuesOf(region: KnownRegion, { row, table, reading }: Row & { row: number }): Candidate[] {
  const values = table.columns.map(({ column, year, round, persons }) => {
    const spot = spotAt(table, { row, column });
    const read = readCell(table.sheet.cell(row, column), { spot, persons, problems: reading.problems });
    const month = round ?? inferred(region, { spot, problems: reading.problems });
    if (!read || !month) return undefined;
    const place = `${table.sheet.name}!${spot.cell}`;
    const { title, note } = table;
    return { region, bpsCode: null, year, round: month, ...read, place, spot, title, note };
  });
  return values.filter((value) => value !== undefined);
}

function inferred(
  region: KnownRegion,
  { spot, problems }: { spot: Spot; problems: Problems },
): "Agustus" | undefined {
  if (region.code.length !== 5) {
    problems.add(spot, roundNotStated);
    return undefined;
  }
  problems.addOnce({ ...spot, row: null, cell: null }, roundInferred);
  return "Agustus";
}

function spotAt({ sheet, head }: Table, { row, column }: { row: number; column: number }): Spot {
  return {
    sheet: sheet.name,
    row,
    column: (head.chains.get(column) ?? [textAt(sheet, head.bottom, column)]).join(" > ") || null,
    cell: cellName(row, column),
  };
}
