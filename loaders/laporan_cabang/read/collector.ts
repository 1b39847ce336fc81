import { cellName, type Sheet } from "../../lib/workbook/workbook.js";
import type { ReportProblem } from "../problem.js";
import { masked } from "./personalNumbers.js";
import type { Finding } from "./reading.js";

/** How often a problem is repeated in a column before the rest is counted only. */
const MOST = { warning: 50, quarantine: 10_000, error: 10_000 } as const;
const LONGEST = 300;

/** Where a finding stands; without a column the whole row, without a row the whole sheet or a whole column of it. */
interface Place {
  row?: number;
  column?: string;
  /** The number of the column in the sheet. */
  at?: number;
}

/** The problems of one sheet. */
export interface Collector {
  say(finding: Finding, place?: Place): void;
  /** All problems in the order in which they were said, of a kind only the first fifty warnings and ten thousand others each. */
  finish(): ReportProblem[];
}

/** Collects the problems of a sheet of the file, or of the file itself. */
export function createCollector(sheet: Sheet | undefined): Collector {
  const name = sheet ? masked(sheet.name) : null;
  const problems: ReportProblem[] = [];
  const repeated = new Map<string, { problem: ReportProblem; count: number }>();
  return {
    say(finding, place = {}) {
      const problem = placed(finding, { name, ...place });
      if (place.row !== undefined) {
        const key = `${problem.code} ${problem.column}`;
        const before = repeated.get(key) ?? { problem, count: 0 };
        repeated.set(key, { problem, count: before.count + 1 });
        if (before.count >= MOST[problem.severity]) return;
      }
      problems.push(problem);
    },
    finish: () => [...problems, ...[...repeated.values()].flatMap(rest)],
  };
}

function placed(finding: Finding, { name, row, column, at }: Place & { name: string | null }): ReportProblem {
  const { code, severity, expected } = finding;
  const found = withoutLongDigits(finding.found);
  const hint = withoutLongDigits(finding.hint);
  const cell = row !== undefined && at !== undefined ? cellName(row, at) : null;
  const title = column === undefined ? null : masked(column);
  return { sheet: name, row: row ?? null, column: title, cell, code, severity, found, expected, hint };
}

/** The last guard: whatever a message repeats of a cell, a long run of digits may be somebody's number. */
function withoutLongDigits(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return shown.replace(/\d{14,}/g, "(deretan angka panjang)");
}

function rest({ problem, count }: { problem: ReportProblem; count: number }): ReportProblem[] {
  const most = MOST[problem.severity];
  if (count <= most) return [];
  const found = `${count - most} sel lain di kolom ini seperti itu juga; yang terakhir ${problem.cell ?? `baris ${problem.row}`}`;
  return [{ ...problem, row: null, cell: null, found }];
}
