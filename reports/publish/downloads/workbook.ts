import type { CellValue, Workbook, Worksheet } from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { FORMATS, numberFormat, type Format } from "./formats.js";
import { neutralise } from "./plainText.js";
import type { Cell, Row } from "./table.js";

/** A sheet that is one table from its first cell on: one header row, nothing beside or below it; without a table's name it is text. */
export interface SheetSpec {
  /** The name on the tab. */
  name: string;
  /** The name of the table in formulas. */
  table?: string;
  columns: readonly SheetColumn[];
  rows: readonly Row[];
}

interface SheetColumn {
  label: string;
  width: number;
  /** Of all its cells; without it text is plain, and a number is written by its size. */
  format?: Format | undefined;
  /** Each of its cells names a sheet and leads there. */
  isLink?: boolean;
}

/** What the workbook says of itself. */
export interface WorkbookProperties {
  title: string;
  creator: string;
  /** `2025-10-30` */
  day: string;
}

/** Excel refuses more rows in a sheet. */
const MOST_ROWS = 1_048_576;
/** Excel refuses a longer text in a cell. */
const LONGEST_TEXT = 32_767;
const CUT = "…";
/** What XML cannot hold or would change, and what would be read as our way of writing it: exceljs leaves out the one and lets the other pass. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const PAGE = {
  paperSize: 9,
  orientation: "landscape",
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;
const FROZEN = { state: "frozen", ySplit: 1, topLeftCell: "A2", activeCell: "A2" } as const;

/** Writes a workbook of these sheets; the same sheets and properties give the same bytes. */
export async function workbookBytes(
  sheets: readonly SheetSpec[],
  { title, creator, day }: WorkbookProperties,
): Promise<Uint8Array> {
  // Loaded here: a build that changes nothing need not wait for it.
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const moment = new Date(`${day}T00:00:00Z`);
  Object.assign(workbook, { title, creator, lastModifiedBy: creator, language: "id-ID" });
  Object.assign(workbook, { created: moment, modified: moment });
  for (const sheet of sheets) addSheet(workbook, sheet);
  const packed = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return repacked(new Uint8Array(packed), day);
}

/** exceljs dates the entries by the clock. Noon, for fflate writes local time and some zones lack a midnight. */
function repacked(packed: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(packed, { filter: ({ name }) => !name.endsWith("/") });
  return zipSync(parts, { level: 6, mtime: `${day}T12:00:00` });
}

function addSheet(workbook: Workbook, spec: SheetSpec): void {
  if (spec.rows.length >= MOST_ROWS) throw new RangeError(`${spec.name}: a sheet holds ${MOST_ROWS} rows`);
  const sheet = workbook.addWorksheet(spec.name, { pageSetup: PAGE, views: spec.table ? [FROZEN] : [] });
  sheet.columns = spec.columns.map(({ width }) => ({ width }));
  fillSheet(sheet, spec);
  sheet.eachRow((row, line) => {
    row.eachCell((cell, column) => {
      cell.style = FORMATS[line === 1 ? headingFormat(spec) : formatOf(cell.value, spec.columns[column - 1])];
    });
  });
}

function fillSheet(sheet: Worksheet, { table, columns, rows }: SheetSpec): void {
  const labels = columns.map(({ label }) => writable(label));
  const values = rows.map((row) => cellValues(row, columns));
  if (table === undefined) {
    sheet.addRows([labels, ...values]);
    return;
  }
  sheet.addTable({
    name: table,
    ref: "A1",
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: labels.map((name) => ({ name, filterButton: true })),
    // A table must have a row.
    rows: values.length > 0 ? values : [[]],
  });
}

/** Leaves holes for absent values, which exceljs makes no cells of. */
function cellValues(row: Row, columns: readonly SheetColumn[]): CellValue[] {
  const values: CellValue[] = [];
  row.forEach((cell, index) => {
    if (cell !== null) values[index] = cellValue(cell, columns[index]);
  });
  return values;
}

function cellValue(cell: NonNullable<Cell>, column: SheetColumn | undefined): CellValue {
  if (typeof cell !== "string") return cell;
  if (column?.format === "date") return new Date(`${cell}T00:00:00Z`);
  const text = writable(cell);
  return column?.isLink ? { text, hyperlink: linkTo(cell) } : text;
}

/** Of `A1` without `$`, exceljs 4.4.0 makes a link to a file and to a place in it at once, which Excel cannot follow (exceljs#3027). */
function linkTo(sheet: string): string {
  return `#'${sheet.replaceAll("'", "''")}'!$A$1`;
}

function writable(text: string): string {
  const whole = neutralise(text);
  const cut = whole.length <= LONGEST_TEXT ? whole : whole.slice(0, LONGEST_TEXT - CUT.length) + CUT;
  return cut.replace(
    UNWRITABLE,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

function headingFormat({ table }: SheetSpec): Format {
  return table === undefined ? "title" : "heading";
}

function formatOf(value: CellValue, column: SheetColumn | undefined): Format {
  if (column?.isLink) return "link";
  if (typeof value === "boolean") return "truth";
  return column?.format ?? (typeof value === "number" ? numberFormat(value) : "text");
}
