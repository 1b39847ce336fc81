import type { ReportProblem } from "../laporan_cabang/problem.js";
import type { BPS_COLUMNS } from "./columns.js";

/** One value of a table of the statistics office, canonical text; null where the table has none. */
export type BpsRow = Readonly<Record<(typeof BPS_COLUMNS)[number], string | null>>;

/** What was read of one saved answer or published workbook; with an error or a quarantine, no row may be used. */
export interface BpsReading {
  /** An answer of the web service, or a published workbook. */
  kind: "answer" | "workbook";
  title: string | null;
  isSimulated: boolean;
  rows: readonly BpsRow[];
  problems: readonly ReportProblem[];
  /** Values found, sound or not. */
  found: number;
}
