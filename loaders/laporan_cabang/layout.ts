import { z } from "zod";
import { oneOf, text } from "../lib/contract.js";
import { fold } from "./read/fold.js";
import { COVER, SHEETS } from "./sheets.js";

/** The layouts that branches really use: other titles of columns and other names of sheets. */
export const LAYOUT = "data/laporan_cabang/layout.csv";
export const LAYOUT_COLUMNS = ["branch", "sheet", "column", "alias"];

/** The name of the cover's sheet. */
export const COVER_SHEET = "Sampul";

/** In `column`: a column of that title is passed over. */
export const PASSED_OVER = "-";

const COLUMNS = new Map<string, readonly string[]>([
  [COVER_SHEET, COVER],
  ...SHEETS.map((sheet) => [sheet.name, sheet.columns.map(({ name }) => name)] as const),
]);

const sheet = oneOf(new Set(COLUMNS.keys()), {
  expected: `nama lembar: ${[...COLUMNS.keys()].join(", ")}`,
  hint: "tulis nama lembar menurut templat; nama lain dari lembar ditulis di kolom alias",
});

/** The contract of a row of data/laporan_cabang/layout.csv. */
export const layoutSchema = z
  .strictObject({ branch: text, sheet, column: text.nullable(), alias: text })
  .superRefine((row, context) => {
    const columns = COLUMNS.get(row.sheet);
    if (!columns || !row.column || row.column === PASSED_OVER || columns.includes(row.column)) return;
    const message = `nama kolom lembar ${row.sheet}: ${columns.join(", ")}`;
    const hint = `periksa ejaannya; kosongkan bila aliasnya nama lembar, "${PASSED_OVER}" bila kolomnya dilewati`;
    context.addIssue({ code: "custom", path: ["column"], message, params: { hint } });
  });

/** Another title of a column, or, without a column, another name of a sheet. */
export type LayoutRow = z.infer<typeof layoutSchema>;

/** Tells whether the row holds for the branch, by its name as the office or the cover writes it. */
export function holdsFor({ branch }: LayoutRow, name: string | undefined): boolean {
  return branch === "*" || (name !== undefined && fold(branch) === fold(name));
}
