import { readPlace } from "../../lib/workbook/xlsx/place.js";
import type { ReportProblem, Severity } from "../problem.js";
import { masked } from "../read/personalNumbers.js";
import type { SheetMarks } from "./sheet/markSheet.js";
import { commentOf } from "./wording.js";

/** What is marked in one sheet of the workbook. */
export interface Marked {
  marks: SheetMarks;
  /** Comments by cell; fewer than the marks where a file has more problems than can be commented. */
  comments: ReadonlyMap<string, string>;
}

/** A spreadsheet with more comments opens slowly. */
export const MOST_COMMENTS = 5000;
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, quarantine: 1, warning: 2 };

/** Sorts the problems that have a cell by sheet and cell; the heaviest are commented first. */
export function marksOf(
  problems: readonly ReportProblem[],
  tabs: Tabs,
): { sheets: ReadonlyMap<string, Marked>; uncommented: number } {
  const cells = new Map<string, { tab: string; cell: string; problems: ReportProblem[] }>();
  for (const problem of problems.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])) {
    const tab = tabs.tabOf(problem.sheet);
    if (tab === undefined || problem.cell === null || !readPlace(problem.cell)) continue;
    const key = `${problem.cell} ${tab}`;
    const known = cells.get(key);
    if (known) known.problems.push(problem);
    else cells.set(key, { tab, cell: problem.cell, problems: [problem] });
  }
  const sheets = new Map<string, MarkedCells>();
  let count = 0;
  for (const { tab, cell, problems: here } of cells.values()) {
    const sheet = sheets.get(tab) ?? {
      marks: new Map<number, Map<number, Severity>>(),
      comments: new Map<string, string>(),
    };
    sheets.set(tab, sheet);
    const { row, column } = readPlace(cell)!;
    if (!sheet.marks.has(row)) sheet.marks.set(row, new Map());
    sheet.marks.get(row)!.set(column, here[0]!.severity);
    count += 1;
    if (count <= MOST_COMMENTS) sheet.comments.set(cell, commentOf(here));
  }
  return { sheets, uncommented: Math.max(0, count - MOST_COMMENTS) };
}

interface MarkedCells {
  marks: Map<number, Map<number, Severity>>;
  comments: Map<string, string>;
}

/** Finds the tab of the workbook that a problem speaks of. */
export interface Tabs {
  tabOf(sheet: string | null): string | undefined;
}

/** Knows the workbook's tabs by their names, and by those that the report calls them. */
export function tabsOf(names: readonly string[], sheetNames: Readonly<Record<string, string>> = {}): Tabs {
  const known = new Set(names);
  const byFold = new Map(
    names.toReversed().flatMap((name) => [name, masked(name)].map((key) => [fold(key), name] as const)),
  );
  const find = (sheet: string) => (known.has(sheet) ? sheet : byFold.get(fold(sheet)));
  return {
    tabOf(sheet) {
      if (sheet === null) return undefined;
      return find(sheet) ?? find(sheetNames[sheet] ?? "");
    },
  };
}

function fold(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
