import { COVER, SHEETS, SIMULATED, TEMPLATE_VERSION, type Column } from "../../laporan_cabang/sheets.js";
import type { Report, ReportRow, SheetName, Value } from "../report.js";

/** What is printed in a cell. */
export type Printed =
  | null
  | string
  | number
  | { date: string; shows: "day" | "month" }
  | { number: number; shows: "grouped" | "percent" }
  | { formula: string; value: number | null }
  | { error: string }
  | { truth: boolean };

/** A sheet as it is printed: rows from the first, cells from the first column. */
export interface Page {
  name: string;
  rows: Printed[][];
  /** `A1:C1` */
  merges: string[];
  /** Columns from 1. */
  hidden: number[];
  /** Says that the sheet reaches to this row, which holds only an empty formatted cell. */
  reaches?: number;
}

/** A workbook before it is packed. */
export interface Book {
  pages: Page[];
  /** Days count from 1904, as old Macintosh workbooks do. */
  is1904?: boolean;
  hasMacros?: boolean;
  /** A workbook elsewhere that it names. */
  link?: string;
}

export const COVER_SHEET = "Sampul";
/** The row of the header on every sheet, before a layout is varied. */
export const HEADER_ROW = 1;

/** Lays a report out as the template does: header in row 1, data from row 2. */
export function bookOf(report: Report): Book {
  const cover: Printed[] = [
    report.branch.name,
    { date: report.month.first, shows: "month" },
    { date: report.dated, shows: "day" },
    `${TEMPLATE_VERSION} ${SIMULATED}`,
  ];
  const first = page(
    COVER_SHEET,
    COVER.map((name, at) => [name, cover[at] ?? null]),
  );
  return { pages: [first, ...SHEETS.map(({ name }) => sheetPage(name, report.rows[name]))] };
}

/** Finds a page by its name. */
export function pageOf(book: Book, name: string): Page {
  const found = book.pages.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`the workbook has no sheet ${name}`);
  return found;
}

/** Makes a page of rows. */
export function page(name: string, rows: Printed[][]): Page {
  return { name, rows, merges: [], hidden: [] };
}

/** Prints one value as its column does. */
export function printed(value: Value, { is }: Column): Printed {
  if (value === null) return null;
  if (is.kind === "month") return { date: String(value), shows: "month" };
  if (is.kind === "day") return { date: String(value), shows: "day" };
  if (is.kind === "count" || is.kind === "rupiah") return { number: Number(value), shows: "grouped" };
  return value;
}

function sheetPage(name: SheetName, rows: readonly ReportRow[]): Page {
  const { columns } = SHEETS.find((sheet) => sheet.name === name) ?? { columns: [] };
  const cells = rows.map((row) => columns.map((column) => printed(row[column.name] ?? null, column)));
  return page(name, [columns.map((column) => column.name), ...cells]);
}
