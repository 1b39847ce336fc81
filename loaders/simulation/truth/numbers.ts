import type { People } from "../people/region.js";
import type { Report, ReportRow } from "../report.js";

/** What the sound reports say of a region at the end of a month; claims are null where none are reported. */
export interface SoundNumbers {
  region_code: string;
  month: string;
  active: number;
  joined: number;
  left: number;
  /** Active members of each programme; a member of two is in both. */
  active_by_program: Record<string, number>;
  /** Workers paid for, and rupiah from January to the month. */
  paid_workers: number;
  months_paid: number;
  spend: number;
  budget: number;
  claims_count: number | null;
  claims_amount: number | null;
  claims_by_program: Record<string, { count: number; amount: number }>;
  potential: number | null;
  /** In August of the month's year; null where no BPS file says it. */
  employed: number | null;
}

/** Sums up a report by region; rows of all groups beside their parts count nobody twice. */
export function soundNumbers(report: Report, people: readonly People[]): SoundNumbers[] {
  return report.branch.regions.map(({ code }) => {
    const own = <S extends keyof Report["rows"]>(sheet: S): ReportRow[] =>
      report.rows[sheet].filter((row) => row["kode_wilayah"] === code && !isSumOfOthers(row));
    const { employed } = people.find(({ region }) => region.code === code) ?? {};
    return {
      region_code: code,
      month: report.month.first,
      ...membersOf(own("Kepesertaan")),
      ...moneyOf(own("Iuran")),
      ...claimsOf(own("Klaim")),
      potential: numberOf(own("Potensi")[0], "jumlah"),
      employed: employed?.get(report.month.year) ?? null,
    };
  });
}

/** The only row of all groups that is no package of its own. */
export function isSumOfOthers(row: ReportRow): boolean {
  return row["kelompok_pekerja"] === "semua" && row["segmen"] === "BPU";
}

function membersOf(rows: readonly ReportRow[]) {
  const active_by_program: Record<string, number> = {};
  for (const row of rows)
    for (const program of String(row["program"]).split("+"))
      active_by_program[program] = (active_by_program[program] ?? 0) + Number(row["peserta_aktif"]);
  return {
    active: sumOf(rows, "peserta_aktif"),
    joined: sumOf(rows, "peserta_baru"),
    left: sumOf(rows, "peserta_keluar"),
    active_by_program,
  };
}

function moneyOf(rows: readonly ReportRow[]) {
  return {
    paid_workers: sumOf(rows, "jumlah_pekerja"),
    months_paid: numberOf(rows[0], "jumlah_bulan") ?? 0,
    spend: sumOf(rows, "realisasi"),
    budget: sumOf(rows, "anggaran"),
  };
}

function claimsOf(rows: readonly ReportRow[]) {
  const claims_by_program: SoundNumbers["claims_by_program"] = {};
  for (const row of rows) {
    const { count, amount } = claims_by_program[String(row["program"])] ?? { count: 0, amount: 0 };
    claims_by_program[String(row["program"])] = {
      count: count + Number(row["jumlah_kasus"]),
      amount: amount + Number(row["nilai_klaim"]),
    };
  }
  return {
    claims_count: rows.length > 0 ? sumOf(rows, "jumlah_kasus") : null,
    claims_amount: rows.length > 0 ? sumOf(rows, "nilai_klaim") : null,
    claims_by_program,
  };
}

function sumOf(rows: readonly ReportRow[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

function numberOf(row: ReportRow | undefined, column: string): number | null {
  const value = row?.[column] ?? null;
  return value === null ? null : Number(value);
}
