import { cellName } from "../../lib/workbook/workbook.js";
import { pageOf, printed, type Printed } from "../book/book.js";
import { columnsOf, type ReportRow, type SheetName } from "../report.js";
import { columnNumber, type Draft, type Plant, type Planted } from "./plant.js";

const SHEET = "Kepesertaan";
const COUNTED = "peserta_aktif";
const COUNTS = [COUNTED, "peserta_baru", "peserta_keluar"];
const TOO_MANY = 25;

/** Rows that should not be there, or do not say what the rows above them sum to. */
export const ROW_PLANTS: readonly Plant[] = [
  { kind: "row_twice", severity: "error", plant: (draft) => repeated(draft, 0) },
  { kind: "row_twice_with_other_numbers", severity: "error", plant: (draft) => repeated(draft, TOO_MANY) },
  { kind: "total_differs", severity: "error", plant: totalRow },
  { kind: "all_groups_differ", severity: "error", plant: allGroupsRow },
];

/** Prints one more row at the end of a sheet; gives its number. */
export function addRow({ book }: Draft, { sheet, row }: { sheet: SheetName; row: ReportRow }): number {
  const cells: Printed[] = columnsOf(sheet).map((column) => printed(row[column.name] ?? null, column));
  return pageOf(book, sheet).rows.push(cells);
}

/** Sums counts of rows, with so many too many people. */
export function summed(rows: readonly ReportRow[], more: number): ReportRow {
  const sum = (column: string): number => rows.reduce((all, row) => all + Number(row[column]), 0);
  return Object.fromEntries(COUNTS.map((name) => [name, sum(name) + (name === COUNTED ? more : 0)]));
}

/** Finds the rows of groups of one region that have all but the group in common. */
export function partsOf(rows: readonly ReportRow[]): readonly ReportRow[] {
  const same = ["kode_wilayah", "segmen", "program", "sumber_dana"];
  const groups = rows.map((row) =>
    rows.filter((other) => same.every((column) => other[column] === row[column])),
  );
  return (
    groups.find((parts) => parts.length > 1 && parts.every((row) => row["kelompok_pekerja"] !== "semua")) ??
    []
  );
}

function repeated(draft: Draft, more: number): Planted | undefined {
  const rows = draft.report.rows[SHEET];
  const row = rows[Math.floor(draft.draw("repeated") * rows.length)];
  if (row === undefined) return undefined;
  const at = addRow(draft, { sheet: SHEET, row: { ...row, [COUNTED]: Number(row[COUNTED]) + more } });
  return { sheet: SHEET, row: at, column: null, cell: null, printed: null, right: null };
}

function totalRow(draft: Draft): Planted {
  const rows = draft.report.rows[SHEET];
  const row = { kode_wilayah: "Jumlah", ...summed(rows, TOO_MANY) };
  return sumMisfit(draft, row);
}

function allGroupsRow(draft: Draft): Planted | undefined {
  const parts = partsOf(draft.report.rows[SHEET]);
  const hasHabit = draft.report.rows[SHEET].some(isAllGroupsOfParts);
  if (parts.length === 0 || hasHabit) return undefined;
  return sumMisfit(draft, { ...parts[0], kelompok_pekerja: "semua", ...summed(parts, TOO_MANY) });
}

function isAllGroupsOfParts(row: ReportRow): boolean {
  return row["kelompok_pekerja"] === "semua" && row["segmen"] === "BPU";
}

function sumMisfit(draft: Draft, row: ReportRow): Planted {
  const at = addRow(draft, { sheet: SHEET, row });
  const wrong = Number(row[COUNTED]);
  return {
    sheet: SHEET,
    row: at,
    column: COUNTED,
    cell: cellName(at, columnNumber(SHEET, COUNTED)),
    printed: String(wrong),
    right: String(wrong - TOO_MANY),
  };
}
