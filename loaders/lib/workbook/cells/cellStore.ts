import { damaged, tooLarge } from "../fileRefused.js";
import { growing, lastAtMost } from "./growing.js";
import { LAST_COLUMN, LAST_ROW, MOST_CELLS } from "./limits.js";
import { startRowIndex } from "./rowIndex.js";

/** What a stored cell holds; its value is a number, or the number of a text in the workbook's pool. */
export const HOLDS = { text: 0, number: 1, day: 2, boolean: 3, error: 4, bareFormula: 5 } as const;

/** A cell, or a run of equal cells in one row. */
export interface StoredCell {
  column: number;
  lastColumn: number;
  holds: number;
  value: number;
  /** The number of its format. */
  format: number;
  /** The number of its formula's text; -1 without one. */
  formula: number;
}

/** The cells of a sheet, some fifteen bytes each; rows and columns ascend. */
export interface CellStore {
  rowCount(): number;
  columnCount(): number;
  /** Begins a row, or a run of equal rows. */
  startRow(first: number, last: number): void;
  add(cell: StoredCell): void;
  /** Gives the number of a cell, or -1 where there is none. */
  find(row: number, column: number): number;
  at(index: number): Omit<StoredCell, "column" | "lastColumn">;
}

/** Counts the cells of a workbook, so that no file fills the memory. */
export interface CellBudget {
  left: number;
}

/** Starts the budget of a workbook. */
export function startBudget(): CellBudget {
  return { left: MOST_CELLS };
}

/** Starts the cells of a sheet; rows or cells out of order are refused as damage of the sheet. */
export function startCellStore(sheet: string, budget: CellBudget): CellStore {
  const rows = startRowIndex();
  const columns = startColumns();
  const contents = startContents();
  let row: OpenRow = { first: 0, last: 0, column: 0, isIndexed: false };
  return {
    rowCount: () => rows.last(),
    columnCount: () => columns.largest(),
    startRow(first, last) {
      row = nextRow(row, { first, last, sheet });
    },
    add(cell) {
      checkColumn(row, cell, sheet);
      if ((budget.left -= 1) < 0)
        throw tooLarge(`berkas berisi lebih dari ${MOST_CELLS / 1e6} juta sel terisi`);
      if (!row.isIndexed) rows.add({ first: row.first, last: row.last, start: columns.count() });
      row.isIndexed = true;
      row.column = cell.lastColumn;
      columns.add(cell);
      contents.add(cell);
    },
    find(wanted, column) {
      const place = rows.find(wanted);
      return place < 0 ? -1 : columns.find(column, rows.startAt(place)!, rows.startAt(place + 1));
    },
    at: contents.at,
  };
}

/** The row, or run of rows, to which cells are added. */
interface OpenRow {
  first: number;
  last: number;
  /** The last column so far. */
  column: number;
  isIndexed: boolean;
}

function nextRow(
  before: OpenRow,
  { first, last, sheet }: { first: number; last: number; sheet: string },
): OpenRow {
  if (Number.isInteger(first) && first > before.last && last <= LAST_ROW)
    return { first, last, column: 0, isIndexed: false };
  throw damaged(`baris di "${sheet}" tidak berurutan atau di luar lembar (setelah baris ${before.last})`);
}

function checkColumn(row: OpenRow, { column, lastColumn }: StoredCell, sheet: string): void {
  if (column > row.column && lastColumn <= LAST_COLUMN) return;
  throw damaged(`sel di "${sheet}", baris ${row.first}, tidak berurutan atau di luar lembar`);
}

/** Keeps which columns cells stand in. */
function startColumns() {
  const firsts = growing(Uint16Array);
  const lasts = growing(Uint16Array);
  let largest = 0;
  return {
    count: () => firsts.length,
    largest: () => largest,
    add({ column, lastColumn }: StoredCell) {
      if (lastColumn > largest) largest = lastColumn;
      firsts.push(column);
      lasts.push(lastColumn);
    },
    find(column: number, start: number, end = firsts.length): number {
      const found = lastAtMost(firsts, column, { from: start, to: end });
      return found >= 0 && column <= lasts.at(found) ? found : -1;
    },
  };
}

/** Keeps what cells hold. */
function startContents() {
  const holds = growing(Uint8Array);
  const values = growing(Float64Array);
  const formats = growing(Uint16Array);
  const formulas = new Map<number, number>();
  return {
    add(cell: StoredCell) {
      if (cell.formula >= 0) formulas.set(holds.length, cell.formula);
      holds.push(cell.holds);
      values.push(cell.value);
      formats.push(Math.min(cell.format, 0xffff));
    },
    at: (index: number) => ({
      holds: holds.at(index),
      value: values.at(index),
      format: formats.at(index),
      formula: formulas.get(index) ?? -1,
    }),
  };
}
