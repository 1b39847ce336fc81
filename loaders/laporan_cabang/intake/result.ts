import type { ReportProblem } from "../problem.js";
import { SHEETS } from "../sheets.js";

/** What became of a file. */
export type Status = "accepted" | "refused" | "quarantined";

/** The verdict on one file; counts are rows. */
export interface IntakeResult {
  file: string;
  status: Status;
  /** Rows that went into the warehouse: all or none. */
  accepted: number;
  /** Rows with an error. */
  refused: number;
  /** Rows set aside, without an error. */
  quarantined: number;
  problems: readonly ReportProblem[];
  /** Where the marked copy lies. */
  returned?: string | undefined;
}

/** Judges a file by its problems. */
export function statusOf(problems: readonly ReportProblem[]): Status {
  if (problems.some(({ severity }) => severity === "error")) return "refused";
  return problems.some(({ severity }) => severity === "quarantine") ? "quarantined" : "accepted";
}

/** Gives the verdict of a file with `rows` sound rows. */
export function resultOf(
  file: string,
  { problems, rows }: { problems: readonly ReportProblem[]; rows: number },
): IntakeResult {
  const status = statusOf(problems);
  const refused = rowsWith(problems, "error");
  const quarantined = rowsWith(problems, "quarantine");
  for (const row of refused) quarantined.delete(row);
  return {
    file,
    status,
    accepted: status === "accepted" ? rows : 0,
    refused: refused.size,
    quarantined: quarantined.size,
    problems: inOrder(problems),
  };
}

function rowsWith(problems: readonly ReportProblem[], severity: ReportProblem["severity"]): Set<string> {
  const rows = problems.filter((problem) => problem.severity === severity && problem.row !== null);
  return new Set(rows.map(({ sheet, row }) => `${sheet}!${row}`));
}

const PLACES = new Map<string | null, number>([
  [null, -2],
  ["Sampul", -1],
  ...SHEETS.map(({ name }, at) => [name, at] as const),
]);

/** What is said of the whole file first, then sheet by sheet from the top. */
function inOrder(problems: readonly ReportProblem[]): ReportProblem[] {
  const place = ({ sheet }: ReportProblem) => PLACES.get(sheet) ?? SHEETS.length;
  return problems.toSorted((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
