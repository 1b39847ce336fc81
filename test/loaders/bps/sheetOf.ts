import type { BareFormula, Cell, Merge, Sheet, Workbook } from "../../../loaders/lib/workbook/workbook.js";

/** A cell as a test writes it: null is empty. */
export type Given = string | number | null | Cell | BareFormula;

/** Makes a sheet of rows as they look; merges as [top, left, bottom, right]. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Given[])[],
  merges: readonly [number, number, number, number][] = [],
): Sheet {
  const cells = rows.map((row) => row.map(cellOf));
  return {
    name,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: merges.map(([top, left, bottom, right]): Merge => ({ top, left, bottom, right })),
    cell: (row, column) => cells[row - 1]?.[column - 1],
    isColumnHidden: () => false,
    isRowHidden: () => false,
  };
}

/** Makes a workbook of sheets. */
export function workbookOf(...sheets: Sheet[]): Workbook {
  return { format: "xlsx", sheets, notices: [] };
}

function cellOf(given: Given): Cell | BareFormula | undefined {
  if (given === null) return undefined;
  if (typeof given === "string") return { kind: "text", text: given };
  return typeof given === "number" ? { kind: "number", number: given, format: null } : given;
}
