import type { Correction } from "../../corrections/correctionsFor.js";
import { cellName } from "../../lib/workbook/workbook.js";
import type { Report, ReportRow } from "../report.js";

/** Confirmed corrections of one report, by sheet and cell: `Kepesertaan!H14`. */
export type ReportCorrections = ReadonlyMap<string, Correction>;

/** Gives rows as they are right: cells that a confirmed correction names hold its value, all others what was printed. */
export function correctRows(
  rows: readonly ReportRow[],
  { columns, corrections }: { columns: Report["columns"]; corrections: ReportCorrections },
): readonly ReportRow[] {
  if (corrections.size === 0) return rows;
  return rows.map((row) => {
    const places = Object.entries(columns[row.sheet] ?? {});
    const right = places.flatMap(([column, at]) => {
      const correction = corrections.get(`${row.sheet}!${cellName(row.row, at)}`);
      return correction ? [[column, correction.corrected] as const] : [];
    });
    return right.length === 0 ? row : { ...row, values: { ...row.values, ...Object.fromEntries(right) } };
  });
}
