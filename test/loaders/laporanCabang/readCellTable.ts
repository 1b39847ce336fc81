import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readCellOf, type Written } from "./readBook.js";

/** A number cell, with the format that shows it. */
export const number = (value: number, format: string | null = null): Written => ({
  kind: "number",
  number: value,
  format,
});

/** A date cell. */
export const date = (iso: string): Written => ({ kind: "date", iso });

/** What a cell gives: its value where its row is kept, then the code of each problem; `!` an error, `?` set aside, `~` a warning. */
export function given(context: ReportContext, place: string, cell: Written): string {
  const [sheet, column = ""] = place.split(".");
  const report = readCellOf(context, place, cell);
  const row = report.rows.find((found) => found.sheet === sheet);
  const marks = { error: "!", quarantine: "?", warning: "~" };
  const said = report.problems.map(({ severity, code }) => marks[severity] + code);
  return [...(row ? [String(row.values[column])] : []), ...said].join(" ");
}

/** Names each case of a table by its cell as JSON writes it. */
export function named(cases: readonly (readonly [Written, string])[]) {
  return cases.map(([cell, expected]) => [JSON.stringify(cell), expected, cell] as const);
}
