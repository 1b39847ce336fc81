import type { ReportProblem } from "../problem.js";
import { number } from "./said.js";

const MOST_WARNINGS = 50;

/** Keeps the first fifty warnings of a kind in a column, and counts the others in one. */
export function withoutRepeats(problems: readonly ReportProblem[]): ReportProblem[] {
  const counts = new Map<string, number>();
  const last = new Map<string, ReportProblem>();
  const kept = problems.filter((problem) => {
    if (problem.severity !== "warning") return true;
    const kind = `${problem.sheet} ${problem.column} ${problem.code}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > MOST_WARNINGS) last.set(kind, problem);
    return count <= MOST_WARNINGS;
  });
  const others = [...last].map(([kind, problem]) => ({
    ...problem,
    row: null,
    cell: null,
    found: `${number(counts.get(kind)! - MOST_WARNINGS)} sel lain di kolom ini seperti itu juga; yang terakhir ${problem.cell}`,
  }));
  return [...kept, ...others];
}
