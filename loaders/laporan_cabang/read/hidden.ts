import { columnName, type Sheet } from "../../lib/workbook/workbook.js";
import type { Collector } from "./collector.js";
import type { PlacedColumn } from "./rows.js";

/** Says which columns of the contract and how many rows are hidden: they are read as any other. */
export function sayHidden(
  sheet: Sheet,
  { collector, columns }: { collector: Collector; columns: readonly PlacedColumn[] },
): void {
  const hidden = columns.filter(({ at }) => sheet.isColumnHidden(at));
  const names = hidden.map(({ column, at }) => `${column.name} (${columnName(at)})`).join(", ");
  const said = { severity: "warning", expected: "tidak ada yang disembunyikan" } as const;
  const hint = "dibaca seperti yang lain; tampilkan dan periksa isinya";
  if (hidden.length > 0)
    collector.say({ ...said, code: "hidden_column", found: `kolom tersembunyi: ${names}`, hint });
  let rows = 0;
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.isRowHidden(row)) rows++;
  if (rows > 0) collector.say({ ...said, code: "hidden_row", found: `${rows} baris tersembunyi`, hint });
}
