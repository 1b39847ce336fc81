import type { ReportRow } from "../report.js";
import { SHEETS, type SheetContract } from "../sheets.js";

/** A row's cells in canonical text by column. */
export type Values = ReportRow["values"];

interface SheetKeys {
  /** The key's columns that say when, the last one first: rows that differ in them alone are one series. */
  time: readonly string[];
  /** The columns that a newer submission replaces as a whole. */
  scope: readonly string[];
}

/** How rows of each sheet follow and replace each other. */
const SHEET_KEYS: Readonly<Record<SheetContract["name"], SheetKeys>> = {
  Kepesertaan: { time: ["bulan"], scope: ["kode_wilayah", "bulan"] },
  Iuran: {
    time: ["periode_akhir", "periode_awal", "tahun_anggaran"],
    scope: ["kode_wilayah", "tahun_anggaran", "periode_awal", "periode_akhir"],
  },
  Klaim: { time: ["bulan"], scope: ["kode_wilayah", "bulan"] },
  Target: { time: ["tahun"], scope: ["kode_wilayah", "tahun"] },
  Potensi: { time: ["tahun"], scope: ["kode_wilayah", "tahun"] },
};

const FAMILIES = new Map(
  SHEETS.map(({ name, key }) => [name, key.filter((column) => !SHEET_KEYS[name].time.includes(column))]),
);

/** Names the series that a row is of: its key without the time. */
export function familyOf({ sheet, values }: Pick<ReportRow, "sheet" | "values">): string {
  return joined(sheet, FAMILIES.get(sheet) ?? [], values);
}

/** Names a row's time within its series; later times sort after earlier ones. */
export function timeOf({ sheet, values }: Pick<ReportRow, "sheet" | "values">): string {
  const { time } = SHEET_KEYS[sheet];
  return time.length === 1 ? (values[time[0]!] ?? "") : time.map((column) => values[column] ?? "").join(" ");
}

/** Names what a row speaks of: the newest submission that speaks of it wins. */
export function scopeOf({ sheet, values }: Pick<ReportRow, "sheet" | "values">): string {
  return joined(sheet, SHEET_KEYS[sheet].scope, values);
}

/** Names the columns of a sheet that hold what is counted. */
export function valueColumns(sheet: SheetContract["name"]): string[] {
  const contract = SHEETS.find(({ name }) => name === sheet);
  return (contract?.columns ?? [])
    .filter(({ name, is }) => is.kind !== "regionName" && !contract!.key.includes(name))
    .map(({ name }) => name);
}

/** Counts months between the months of two days: from December 2024 to January 2025 one. */
export function monthsBetween(from: string, to: string): number {
  return monthsOf(to) - monthsOf(from);
}

function monthsOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}

function joined(sheet: string, columns: readonly string[], values: Values): string {
  let text = sheet;
  for (const column of columns) text += `\u0001${values[column] ?? ""}`;
  return text;
}
