/** How much a problem weighs: it refuses its row, sets it aside until somebody decides, or is said only. */
export type Severity = "error" | "quarantine" | "warning";

/** One thing wrong with one place of a branch report, as `--json` gives it; places that do not apply are null. */
export interface ReportProblem {
  sheet: string | null;
  /** As the spreadsheet counts, from 1. */
  row: number | null;
  /** The contract's name of the column, or the title as found where it is not known. */
  column: string | null;
  /** `H14`. */
  cell: string | null;
  /** Stable and English: `not_a_whole_number`. */
  code: string;
  severity: Severity;
  found: string;
  expected: string;
  hint: string;
}
