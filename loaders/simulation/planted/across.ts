import { SHEETS } from "../../laporan_cabang/sheets.js";
import type { ReportRow, SheetName } from "../report.js";
import { misprinted, rowBefore, type Misprint, type Plant, type Spot } from "./plant.js";

const ACTIVE: Spot = { sheet: "Kepesertaan", column: "peserta_aktif" };
const SPENT: Spot = { sheet: "Iuran", column: "realisasi" };
const CLAIMED: Spot = { sheet: "Klaim", column: "nilai_klaim" };
const PERIODS = new Set(["bulan", "periode_awal", "periode_akhir"]);
const PEOPLE = 37;
const ODD_RUPIAH = 12_345;

/** What no cell says by itself: it misfits last month, or the premium. */
export const ACROSS_PLANTS: readonly Plant[] = [
  misprinted(
    ["continuity_broken", "error"],
    ACTIVE,
    following(["Kepesertaan", "peserta_aktif"], (value) => value + PEOPLE),
  ),
  misprinted(
    ["factor_1000", "quarantine"],
    CLAIMED,
    following(["Klaim", "nilai_klaim"], (value) => value / 1_000),
  ),
  misprinted(
    ["factor_1000000", "quarantine"],
    CLAIMED,
    following(["Klaim", "nilai_klaim"], (value) => value / 1_000_000),
  ),
  misprinted(
    ["factor_1000_of_members", "quarantine"],
    ACTIVE,
    following(["Kepesertaan", "peserta_aktif"], (value) => value * 1_000),
  ),
  misprinted(["factor_1000_of_spending", "quarantine"], SPENT, (value, { row, draft }) =>
    row["segmen"] === "PU"
      ? following(["Iuran", "realisasi"], (amount) => amount / 1_000)(value, { row, draft })
      : undefined,
  ),
  misprinted(["premium_misfit", "error"], SPENT, (value, { row }) =>
    isPaidByOthers(row) && Number(row["jumlah_pekerja"]) > PEOPLE
      ? rupiah(Number(value) - ODD_RUPIAH)
      : undefined,
  ),
];

/** Who pays alone may pay more than the lowest premium. */
function isPaidByOthers(row: ReportRow): boolean {
  return row["segmen"] === "BPU" && row["sumber_dana"] !== "MANDIRI";
}

/** Only where the month before says about the same, and of a number that stays whole. */
function following(
  [sheet, column]: readonly [SheetName, string],
  wrong: (value: number) => number,
): Misprint {
  const contract = SHEETS.find(({ name }) => name === sheet);
  const key = (contract?.key ?? []).filter((name) => !PERIODS.has(name));
  return (value, { row, draft }) => {
    const before = rowBefore(draft, { sheet, row, key });
    const number = wrong(Number(value));
    const fits = before !== undefined && isAlike(each(row, column) / each(before, column));
    return fits && Number.isInteger(number) ? rupiah(number) : undefined;
  };
}

/** A case's worth, where there are cases. */
function each(row: ReportRow, column: string): number {
  return Number(row[column]) / Number(row["jumlah_kasus"] ?? 1);
}

function isAlike(ratio: number): boolean {
  return ratio > 0.6 && ratio < 1.7;
}

function rupiah(number: number) {
  return { number, shows: "grouped" } as const;
}
