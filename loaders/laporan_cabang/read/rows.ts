import type { Sheet } from "../../lib/workbook/workbook.js";
import type { ReportContext } from "../context.js";
import type { ReportRow } from "../report.js";
import type { Column, SheetContract } from "../sheets.js";
import { columnReader } from "./columns.js";
import type { ColumnPlaces } from "./columnPlaces.js";
import { BLANK, type AnyCell, type Reading } from "./reading.js";

/** A column of the contract that stands in the sheet, with the reader of its cells. */
export interface PlacedColumn {
  column: Column;
  at: number;
  read: (cell: AnyCell | undefined) => Reading;
}

/** What a row of a sheet is. */
type RowKind = "blank" | "unfilled" | "note" | "total" | "data";

/** A row with the reading of each placed column, in their order. */
export interface ReadRow {
  row: number;
  kind: RowKind;
  readings: readonly Reading[];
  /** Whether anything is to be said of one of its cells. */
  hasFindings: boolean;
}

const TOTAL = /^\s*(?:grand[ -]?|sub[ -]?)?(?:jumlah|jml|total)\b/i;
const PACKED = /^\W*\d\d\W?\d\d\W*[;,\t|]/;
const NUMBERS: ReadonlySet<string> = new Set(["count", "rupiah", "percent"]);
const SIGNATURE = /^(?:\D*|\W*(?:NIP|NPP)\b.*)$/is;
/** What the template fills in: the place and the time. */
const FILLED_IN = new Set(["region", "regionName", "month", "year"]);

/** Puts the columns that the sheet has into the contract's order, with their readers. */
export function placedColumns(
  contract: SheetContract,
  { at }: ColumnPlaces,
  context: ReportContext,
): PlacedColumn[] {
  return contract.columns.flatMap((column) => {
    const place = at.get(column.name);
    return place === undefined ? [] : [{ column, at: place, read: columnReader(column, context) }];
  });
}

/** Reads a row's cells and says what kind of row it is. */
export function readRow(sheet: Sheet, row: number, columns: readonly PlacedColumn[]): ReadRow {
  const readings: Reading[] = [];
  let isBlank = true;
  let isUnfilled = true;
  let isNote = true;
  let hasFindings = false;
  for (let index = 0; index < columns.length; index++) {
    const { column, at, read } = columns[index]!;
    const cell = sheet.cell(row, at);
    const reading = read(cell);
    readings.push(reading);
    if (reading === BLANK) continue;
    isBlank = false;
    if (reading.findings !== undefined) hasFindings = true;
    if (isUnfilled && (!FILLED_IN.has(column.is.kind) || isPacked(cell, column))) isUnfilled = false;
    if (isNote && !isNoteIn(cell, column, reading)) isNote = false;
  }
  if (isBlank) return { row, kind: "blank", readings, hasFindings };
  if (isTotal(sheet, { row, readings, columns })) return { row, kind: "total", readings, hasFindings };
  return { row, kind: isNote ? "note" : isUnfilled ? "unfilled" : "data", readings, hasFindings };
}

/** A remark or a signature below a table is no code, and holds no number where the table does. */
function isNoteIn(cell: AnyCell | undefined, { is }: Column, { value }: Reading): boolean {
  if (is.kind === "regionName") return true;
  if (cell?.kind !== "text") return is.kind === "region" && value === null;
  if (is.kind === "text") return true;
  return value === null && !isPacked(cell, { is }) && (!NUMBERS.has(is.kind) || SIGNATURE.test(cell.text));
}

/** A whole row may stand in its first cell, split by another mark than the file's. */
function isPacked(cell: AnyCell | undefined, { is }: Pick<Column, "is">): boolean {
  return is.kind === "region" && cell?.kind === "text" && PACKED.test(cell.text);
}

interface Cells extends Pick<ReadRow, "row" | "readings"> {
  columns: readonly PlacedColumn[];
}

function isTotal(sheet: Sheet, { row, readings, columns }: Cells): boolean {
  for (let index = 0; index < columns.length; index++) {
    const { column, at } = columns[index]!;
    if (column.is.kind !== "region" && column.is.kind !== "regionName") continue;
    const { value, findings } = readings[index]!;
    if (column.is.kind === "region" && findings === undefined) continue;
    const cell = value === null && findings ? sheet.cell(row, at) : undefined;
    if (TOTAL.test(cell?.kind === "text" ? cell.text : (value ?? ""))) return true;
  }
  return false;
}

/** The values of a row; null where a cell is blank or could not be read. */
export function valuesOf(
  contract: SheetContract,
  columns: readonly PlacedColumn[],
  readings: readonly Reading[],
): ReportRow["values"] {
  const values: Record<string, string | null> = {};
  if (columns.length < contract.columns.length) for (const { name } of contract.columns) values[name] = null;
  for (let index = 0; index < columns.length; index++)
    values[columns[index]!.column.name] = readings[index]!.value;
  return values;
}
