import type { ReportRow } from "../../loaders/simulation/report.js";
import type { Truth } from "../../loaders/simulation/truth/truth.js";

/** What names a number of `fct_reports`: measure, region, programme, segment, population, last day, target family. */
type Key = readonly (string | null)[];

const PAYERS: Readonly<Record<string, string>> = {
  APBD: "regency_paid",
  DBHCHT: "regency_paid",
  APBD_PROV: "province_paid",
  ADD: "village_paid",
  DANA_DESA: "village_paid",
};
const PAID = { spend: "realisasi", budget: "anggaran", workers_covered: "jumlah_pekerja" };

/** Writes a number's name. */
export function keyOf(key: Key): string {
  return key.map((part) => part ?? "").join("|");
}

const TARGETS = [
  ["coverage_target_pct", "target_persen"],
  ["workers_target", "target_peserta"],
] as const;

/** Works out from the truth file, by name, what the marts should say of members, contributions at the end of a year, targets and potential. */
export function numbersOf({ numbers, rows }: Truth): Map<string, number> {
  const expected = new Map<string, number>();
  const add = (key: Key, value: number) => expected.set(keyOf(key), (expected.get(keyOf(key)) ?? 0) + value);
  for (const { region_code, month, active_by_program } of numbers)
    for (const [program, active] of Object.entries(active_by_program))
      add(["workers_covered", region_code, program, null, "all_workers", lastDay(month), null], active);
  for (const row of rows.Iuran) addPaid(row, add);
  for (const row of rows.Target)
    for (const [measure, column] of TARGETS) {
      const value = row[column];
      if (value === null || value === undefined) continue;
      const family = text(row, "acuan_target");
      add(
        [measure, text(row, "kode_wilayah"), null, null, "all_workers", yearEnd(row), family],
        Number(value),
      );
    }
  for (const row of rows.Potensi)
    add(
      ["workers_potential", text(row, "kode_wilayah"), null, null, "potential", yearEnd(row), null],
      Number(row["jumlah"]),
    );
  return expected;
}

/** Works out the claims that a payer's workers had from January to each month. */
export function claimsOf(
  { rows }: Truth,
  { program, segment, payer }: { program: string; segment: string; payer: string },
) {
  const programs = new Set(program.split("+"));
  const own = rows.Klaim.filter(
    (row) =>
      programs.has(text(row, "program")) &&
      row["segmen"] === segment &&
      PAYERS[text(row, "sumber_dana")] === payer,
  );
  return (region: string, until: string): { count: number; amount: number } => {
    const counted = own.filter(
      (row) => row["kode_wilayah"] === region && isWithin(text(row, "bulan"), until),
    );
    const sum = (column: string) => counted.reduce((all, row) => all + Number(row[column]), 0);
    return { count: sum("jumlah_kasus"), amount: sum("nilai_klaim") };
  };
}

function addPaid(row: ReportRow, add: (key: Key, value: number) => void): void {
  const payer = PAYERS[text(row, "sumber_dana")];
  if (payer === undefined) return;
  for (const [measure, column] of Object.entries(PAID)) {
    const place = [text(row, "kode_wilayah"), text(row, "program"), text(row, "segmen"), payer];
    add([measure, ...place, text(row, "periode_akhir"), null], Number(row[column]));
  }
}

function isWithin(month: string, until: string): boolean {
  return month.slice(0, 4) === until.slice(0, 4) && month <= until;
}

function lastDay(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);
}

function yearEnd(row: ReportRow): string {
  return `${text(row, "tahun")}-12-31`;
}

function text(row: ReportRow, column: string): string {
  return String(row[column]);
}
