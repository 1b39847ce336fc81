import { cellName } from "../../lib/workbook/workbook.js";
import type { ReportProblem } from "../problem.js";
import type { Report, ReportRow } from "../report.js";

/** What a check finds in a row; its place is the row's cell in that column. */
export type Finding = Pick<ReportProblem, "code" | "severity" | "found" | "expected" | "hint"> & {
  column: string;
};

/** Names the cell of a finding in the report. */
export function placed(
  finding: Finding,
  row: ReportRow,
  { columns, sheetNames }: Pick<Report, "columns" | "sheetNames">,
): ReportProblem {
  const { column, code, severity, found, expected, hint } = finding;
  const at = columns[row.sheet]?.[column];
  const cell = at === undefined ? null : cellName(row.row, at);
  const sheet = sheetNames?.[row.sheet] ?? row.sheet;
  return { sheet, row: row.row, column, cell, code, severity, found, expected, hint };
}

/** Says something of the file as a whole. */
export function ofFile(said: Omit<Finding, "column">): ReportProblem {
  return { sheet: null, row: null, column: null, cell: null, ...said };
}
