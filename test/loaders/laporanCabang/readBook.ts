import { loadContext, type ReportContext } from "../../../loaders/laporan_cabang/context.js";
import type { ReportProblem } from "../../../loaders/laporan_cabang/problem.js";
import { readReport } from "../../../loaders/laporan_cabang/read/readReport.js";
import type { Report } from "../../../loaders/laporan_cabang/report.js";
import { SHEETS } from "../../../loaders/laporan_cabang/sheets.js";
import type { BareFormula, Cell, Merge, Sheet, Workbook } from "../../../loaders/lib/workbook/workbook.js";

/** A cell as a test writes it: text, a number, nothing, or a whole cell. */
export type Written = string | number | null | Cell | BareFormula;

/** What a test changes of a sheet beside its cells. */
export interface SheetLook {
  merges?: readonly Merge[];
  hiddenColumns?: readonly number[];
  hiddenRows?: readonly number[];
}

/** A context of two invented branches; everything else is the project's own. */
export async function readContext(): Promise<ReportContext> {
  const context = await loadContext(process.cwd());
  const branches = new Map([
    ["Contoh Utara", ["35.23", "35.24", "35.10"]],
    ["Contoh Kota", ["35.73", "35.07"]],
  ]);
  return { ...context, office: { name: "Kantor Contoh", provinces: new Set(["35"]), branches } };
}

/** Makes a sheet in memory from its rows. */
export function sheetOf(name: string, rows: readonly (readonly Written[])[], look: SheetLook = {}): Sheet {
  return {
    name,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: look.merges ?? [],
    cell: (row, column) => cellOf(rows[row - 1]?.[column - 1] ?? null),
    isColumnHidden: (column) => look.hiddenColumns?.includes(column) ?? false,
    isRowHidden: (row) => look.hiddenRows?.includes(row) ?? false,
  };
}

function cellOf(written: Written): Cell | BareFormula | undefined {
  if (written === null) return undefined;
  if (typeof written === "string") return { kind: "text", text: written };
  return typeof written === "number" ? { kind: "number", number: written, format: null } : written;
}

/** The rows of a cover that is sound. */
export const COVER_ROWS: readonly (readonly Written[])[] = [
  ["kantor_cabang", "Contoh Utara"],
  ["periode", "2024-10"],
  ["tanggal", "2024-10-31"],
  ["versi_templat", "1"],
];

/** A sound row of each sheet, by its sheet's name. */
export const SOUND: Readonly<Record<string, readonly Written[]>> = {
  Kepesertaan: ["35.23", "Kabupaten Tuban", "2024-10", "petani", "BPU", "JKK+JKM", "DBHCHT", 1000, 100, 10],
  Iuran: [
    "35.23",
    "Kabupaten Tuban",
    "2024",
    "DBHCHT",
    "petani",
    "BPU",
    "JKK+JKM",
    1000,
    12,
    201_600_000,
    201_600_000,
    "2024-01-01",
    "2024-12-31",
  ],
  Klaim: ["35.23", "Kabupaten Tuban", "2024-10", "JKM", "petani", "BPU", "DBHCHT", 2, 84_000_000],
  Target: ["35.23", "Kabupaten Tuban", "RPJMD", "2024", 26.3, null],
  Potensi: ["35.23", "Kabupaten Tuban", "2024", "pekerja BPU", 10_000, "contoh"],
};

/** The titles of a sheet in the contract's order. */
export function titlesOf(name: string): string[] {
  return SHEETS.find((sheet) => sheet.name === name)?.columns.map((column) => column.name) ?? [];
}

/** A whole workbook with a sound row a sheet, some of its sheets replaced; a sheet replaced by nothing is missing. */
export function bookOf(replaced: Readonly<Record<string, Sheet | null>> = {}): Workbook {
  const sheets = [
    sheetOf("Sampul", COVER_ROWS),
    ...SHEETS.map(({ name }) => sheetOf(name, [titlesOf(name), SOUND[name] ?? []])),
  ].map((sheet) => (sheet.name in replaced ? replaced[sheet.name] : sheet));
  const more = Object.entries(replaced).filter(([name]) => name !== "Sampul" && !(name in SOUND));
  const all = [...sheets, ...more.map(([, sheet]) => sheet)];
  return {
    format: "xlsx",
    notices: [],
    sheets: all.filter((sheet) => sheet !== null && sheet !== undefined),
  };
}

/** A sound row with some cells replaced. */
export function rowOf(name: string, cells: Readonly<Record<string, Written>>): Written[] {
  const row = SOUND[name] ?? [];
  return titlesOf(name).map((column, index) => (column in cells ? cells[column]! : (row[index] ?? null)));
}

/** Reads a workbook whose one sheet has these rows under the contract's titles. */
export function readRowsOf(
  context: ReportContext,
  name: string,
  rows: readonly (readonly Written[])[],
): Report {
  const workbook = bookOf({ [name]: sheetOf(name, [titlesOf(name), ...rows]) });
  return readReport(workbook, { file: "contoh.xlsx", context });
}

/** Reads a workbook with one sound row in which one cell is replaced. */
export function readCellOf(context: ReportContext, place: string, cell: Written): Report {
  const [name = "", column = ""] = place.split(".");
  return readRowsOf(context, name, [rowOf(name, { [column]: cell })]);
}

/** Shortens problems to what most tests look at: severity, code and cell. */
export function brief(problems: readonly ReportProblem[]): string[] {
  return problems.map(({ severity, code, sheet, cell, row }) =>
    [severity, code, sheet && (cell ?? row) ? `${sheet}!${cell ?? row}` : sheet].filter(Boolean).join(" "),
  );
}

/** A CSV file in memory. */
export function csvOf(rows: readonly (readonly Written[])[]): Workbook {
  return { format: "csv", notices: [], sheets: [sheetOf("csv", rows)] };
}
