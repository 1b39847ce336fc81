import type { ReportRow } from "../report.js";
import { makeSeries, type Origin, type Series } from "./series.js";

/** What was accepted before a file: rows, and which workbook of a branch and month counts. */
export interface History {
  rows: Series;
  /** The accepted workbook of a branch and month. */
  workbook(branch: string, month: string): Origin | undefined;
  /** Takes in another submission; of two workbooks of one branch and month the later one counts. */
  add(origin: Origin, rows: Iterable<ReportRow>): void;
}

/** Makes an empty one. */
export function makeHistory(): History {
  const newest = new Map<string, Origin>();
  const replaced = new Set<Origin>();
  const rows = makeSeries((origin) => replaced.has(origin));
  return {
    rows,
    workbook: (branch, month) => newest.get(nameOf(branch, month)),
    add: (origin, added) => {
      rows.add(added, origin);
      if (origin.month === null) return;
      const name = nameOf(origin.branch, origin.month);
      const known = newest.get(name);
      const isNewer = known === undefined || known.order <= origin.order;
      if (isNewer) newest.set(name, origin);
      if (known) replaced.add(isNewer ? known : origin);
    },
  };
}

function nameOf(branch: string | null, month: string | null): string {
  return `${branch}\u0001${month}`;
}
