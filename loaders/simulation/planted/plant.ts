import type { Severity } from "../../laporan_cabang/problem.js";
import { cellName } from "../../lib/workbook/workbook.js";
import { HEADER_ROW, pageOf, type Book, type Printed } from "../book/book.js";
import type { Draw } from "../random.js";
import { columnsOf, type Report, type ReportRow, type SheetName } from "../report.js";

/** A workbook into which one error is put. */
export interface Draft {
  report: Report;
  /** What the branch sent for the month before; that it was sound is certain. */
  before: Report | undefined;
  book: Book;
  draw: Draw;
}

/** Where an error was put, as the truth file tells it; places that do not apply are null. */
export interface Planted {
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
  /** As printed; a number that looks personal is told by its kind alone. */
  printed: string | null;
  right: string | null;
  /** Turns the sound file into what is sent. */
  spoil?: (bytes: Uint8Array) => Uint8Array;
  /** A second workbook for the same month. */
  twin?: Book;
}

/** One kind of error; nothing where a workbook has no place for it, and then nothing is changed. */
export interface Plant {
  kind: string;
  severity: Severity;
  plant: (draft: Draft) => Planted | undefined;
}

export interface Spot {
  sheet: SheetName;
  column: string;
}

/** Gives what is printed instead of a value; nothing where the row does not suit. */
export type Misprint = (value: string | number, of: { row: ReportRow; draft: Draft }) => Printed | undefined;

/** Nothing of the workbook itself. */
export const WHOLE_FILE = {
  sheet: null,
  row: null,
  column: null,
  cell: null,
  printed: null,
  right: null,
} as const;

/** Makes a kind of error that is one misprinted cell: in a row that suits, which the seed picks. */
export function misprinted(
  [kind, severity]: readonly [string, Severity],
  { sheet, column }: Spot,
  misprint: Misprint,
): Plant {
  const plant = (draft: Draft): Planted | undefined => {
    const rows = draft.report.rows[sheet];
    const start = Math.floor(draft.draw("row", kind) * rows.length);
    for (let step = 0; step < rows.length; step++) {
      const at = (start + step) % rows.length;
      const row = rows[at] ?? {};
      const value = row[column] ?? null;
      const wrong = value === null ? undefined : misprint(value, { row, draft });
      if (wrong !== undefined) return { ...put(draft, { sheet, column, at }, wrong), right: String(value) };
    }
    return undefined;
  };
  return { kind, severity, plant };
}

/** Prints another thing into a cell of a data row, counted from 0, and says where. */
function put({ book }: Draft, { sheet, column, at }: Spot & { at: number }, wrong: Printed): Planted {
  const row = HEADER_ROW + 1 + at;
  const number = columnNumber(sheet, column);
  const line = pageOf(book, sheet).rows[row - 1] ?? [];
  const before = line[number - 1] ?? null;
  line[number - 1] = wrong;
  return { sheet, row, column, cell: cellName(row, number), printed: told(wrong), right: told(before) };
}

/** Counts a column from 1. */
export function columnNumber(sheet: SheetName, column: string): number {
  return columnsOf(sheet).findIndex(({ name }) => name === column) + 1;
}

/** Finds what the month before had in the same row of a sheet. */
export function rowBefore(
  { before }: Draft,
  { sheet, row, key }: { sheet: SheetName; row: ReportRow; key: readonly string[] },
) {
  return before?.rows[sheet].find((other) => key.every((column) => other[column] === row[column]));
}

function told(value: Printed): string | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("date" in value) return value.date;
  if ("number" in value) return String(value.number);
  if ("formula" in value) return `=${value.formula}`;
  return "error" in value ? value.error : String(value.truth).toUpperCase();
}
