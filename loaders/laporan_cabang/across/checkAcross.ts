import { cellName } from "../../lib/workbook/workbook.js";
import type { ReportProblem } from "../problem.js";
import type { Report, ReportRow } from "../report.js";
import type { ReportCorrections } from "./corrected.js";
import { checkContinuity, checkFlow, checkNextMonth } from "./continuity.js";
import { checkFactor } from "./factors.js";
import type { History } from "./history.js";
import { monthsBetween } from "./keys.js";
import { inTime, makeNeighbours, whenOf, type Neighbour, type Neighbours } from "./neighbours.js";
import { checkPeriod } from "./periods.js";
import { placed, type Finding } from "./place.js";
import { checkPremium, isExplained } from "./premiumIdentity.js";
import type { Premium } from "./premiums.js";
import { withoutRepeats } from "./repeats.js";
import { checkOlder, checkSupersedes } from "./resubmission.js";

/** What rows are held against: what was accepted before, and the fixed premiums. */
export interface Against {
  history: History;
  premiums: readonly Premium[];
  /** A cell that somebody has confirmed is not set aside again. */
  confirmed?: ReportCorrections;
}

/** Nobody corrects more one by one; the file is not accepted as it is. */
const MOST_WRONG = 10_000;

/** Checks the sound rows of a file against each other and against what was accepted before. */
export function checkAcross(report: Report, { history, premiums, confirmed }: Against): ReportProblem[] {
  const { cover, rows } = report;
  const older = cover ? checkOlder(cover, history) : [];
  if (older.length > 0) return older;
  const neighbours = makeNeighbours(report, history);
  const problems = checkSupersedes(rows, { cover, history });
  let wrong = 0;
  for (const row of inTime(rows)) {
    const findings = findingsOf(row, { neighbours, premiums });
    if (findings.length === 0) continue;
    const open = findings.filter((finding) => !isSettled(finding, row, { report, confirmed }));
    problems.push(...open.map((finding) => placed(finding, row, report)));
    if (open.every(({ severity }) => severity === "warning")) continue;
    neighbours.distrust(row);
    wrong += 1;
    if (wrong === MOST_WRONG) break;
  }
  return withoutRepeats(problems);
}

interface Settling {
  report: Report;
  confirmed: ReportCorrections | undefined;
}

function isSettled(
  { severity, column }: Finding,
  { sheet, row }: ReportRow,
  { report, confirmed }: Settling,
): boolean {
  const at = report.columns[sheet]?.[column];
  return (
    severity === "quarantine" && at !== undefined && confirmed?.has(`${sheet}!${cellName(row, at)}`) === true
  );
}

interface Beside {
  neighbours: Neighbours;
  premiums: readonly Premium[];
}

function findingsOf(row: ReportRow, { neighbours, premiums }: Beside): Finding[] {
  if (row.sheet === "Kepesertaan") return members(row, neighbours);
  if (row.sheet === "Iuran") return contributions(row, { neighbours, premiums });
  if (row.sheet === "Klaim") return claims(row, neighbours);
  return row.sheet === "Potensi" ? potential(row, neighbours) : [];
}

/** A number that follows from last month's is sound, however much it grew. */
function members(row: ReportRow, neighbours: Neighbours): Finding[] {
  const before = neighbours.before(row);
  const gap = checkContinuity(row.values, before?.values) ?? checkFlow(row.values);
  const factor =
    before && (gap || !isLastMonth(row, before)) ? factorOf("peserta_aktif", row, before) : undefined;
  const next = checkNextMonth(row.values, neighbours.acceptedAfter(row)?.values);
  return [factor ?? gap, next].filter((finding) => finding !== undefined);
}

function isLastMonth(row: ReportRow, before: Neighbour): boolean {
  return monthsBetween(before.values["bulan"] ?? "", row.values["bulan"] ?? "") === 1;
}

function contributions(row: ReportRow, { neighbours, premiums }: Beside): Finding[] {
  const before = neighbours.before(row) ?? neighbours.acceptedAt(row);
  const factors = ["anggaran", "realisasi"]
    .filter((column) => before && !isExplained(row.values, column, premiums))
    .map((column) => factorOf(column, row, before!))
    .filter((finding) => finding !== undefined);
  const spent = factors.some(({ column }) => column === "realisasi") ? undefined : spentTooMuch(row.values);
  if (spent) factors.push(spent);
  const premium = checkPremium(row.values, premiums);
  const isSaid = factors.some(({ column }) => column === premium?.column);
  return [...factors, ...(premium && !isSaid ? [premium] : []), ...checkPeriod(row.values)];
}

function claims(row: ReportRow, neighbours: Neighbours): Finding[] {
  const before = neighbours.before(row);
  const [cases, casesBefore] = [row, before].map((of) => Number(of?.values["jumlah_kasus"] ?? 0));
  if (!cases && Number(row.values["nilai_klaim"] ?? 0) > 0) return [WITHOUT_CASES];
  if (!before || !cases || !casesBefore) return [];
  const finding = checkFactor({
    column: "nilai_klaim",
    value: Number(row.values["nilai_klaim"]),
    before: Number(before.values["nilai_klaim"]),
    per: [cases, casesBefore],
    when: whenOf(before),
  });
  return finding ? [finding] : [];
}

const WITHOUT_CASES: Finding = {
  column: "jumlah_kasus",
  code: "amount_without_cases",
  severity: "warning",
  found: "berisi 0, padahal nilai_klaim tidak nol",
  expected: "banyaknya kasus yang dibayar",
  hint: "periksa kedua sel; bila memang pembayaran lanjutan kasus lama, tidak perlu diubah",
};

/** Spending a thousand times the budget is a slip in one of the two. */
function spentTooMuch({ anggaran, realisasi }: ReportRow["values"]): Finding | undefined {
  const [budget, spent] = [Number(anggaran ?? 0), Number(realisasi ?? 0)];
  if (spent <= budget) return undefined;
  return checkFactor({ column: "realisasi", value: spent, before: budget, when: "anggaran baris ini" });
}

function potential(row: ReportRow, neighbours: Neighbours): Finding[] {
  const before = neighbours.before(row) ?? neighbours.acceptedAt(row);
  const finding = before && factorOf("jumlah", row, before);
  return finding ? [finding] : [];
}

function factorOf(column: string, row: ReportRow, before: Neighbour): Finding | undefined {
  const [value, was] = [row, before].map(({ values }) => Number(values[column] ?? 0)) as [number, number];
  return checkFactor({ column, value, before: was, when: whenOf(before) });
}
