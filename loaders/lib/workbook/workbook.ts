/** A cell as its file has it; `text` of a number is what its format shows, where the file says so. */
export type Cell = (
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; format: string | null }
  | { kind: "date"; iso: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; text: string }
) & {
  /** The formula, where a formula gave the value; its cached value is what the cell holds. */
  formula?: string;
};

/** A formula without a cached value. */
export type BareFormula = { kind: "formula"; formula: string };

/** Cells that were merged into one; rows and columns count from 1, first and last included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet, read lazily: rows and columns count from 1, as officers see them. */
export interface Sheet {
  name: string;
  /** The last row that holds any cell; 0 where the sheet is empty. */
  rowCount: number;
  /** The last column that holds any cell. */
  columnCount: number;
  merges: readonly Merge[];
  /** Nothing where the cell is empty. */
  cell(row: number, column: number): Cell | BareFormula | undefined;
  isColumnHidden(column: number): boolean;
  isRowHidden(row: number): boolean;
  /** How many cells the commas of a CSV file make of a row, blank ones too; other files do not say. */
  cellsIn?: (row: number) => number;
}

/** What a reader must say of a file that it read all the same: macros ignored, external links not followed. */
export interface Notice {
  code: string;
  found: string;
  hint: string;
}

/** What a workbook or a CSV file holds. */
export interface Workbook {
  format: "xlsx" | "xls" | "ods" | "csv";
  sheets: readonly Sheet[];
  notices: readonly Notice[];
}

/** Writes a place as a spreadsheet names it: row 14, column 8 → `H14`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Writes a column's letters: 8 → `H`, 28 → `AB`. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnName(before) : ""}${String.fromCharCode(65 + rest)}`;
}
