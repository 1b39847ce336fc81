import type { ReportProblem } from "./problem.js";
import type { SheetContract } from "./sheets.js";

/** The cover of a workbook, read and checked. */
export interface Cover {
  /** As the office calls the branch where it knows it, else as written. */
  branch: string;
  /** First day of the month that the report is of, `2024-10-01`. */
  month: string;
  /** Day on which the branch closed the report. */
  dated: string;
  templateVersion: string;
  isSimulated: boolean;
}

/** One row of a sheet whose every cell was read; values are canonical text: codes, `2024-10-01`, `12779`, `26.3`; null where blank. */
export interface ReportRow {
  sheet: SheetContract["name"];
  row: number;
  values: Readonly<Record<string, string | null>>;
}

/** What was read of one file; rows hold only those without an error or a quarantine of their own. */
export interface Report {
  kind: "workbook" | "csv";
  /** Null for CSV, and where the cover is refused. */
  cover: Cover | null;
  rows: readonly ReportRow[];
  problems: readonly ReportProblem[];
  /** Rows of data found in all sheets. */
  found: number;
  /** The columns' place by sheet and contract name: where a problem of a row is marked. */
  columns: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What the file calls each sheet, by the contract's name, where it may differ. */
  sheetNames?: Readonly<Record<string, string>>;
}
