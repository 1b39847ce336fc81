import { startCellStore, type CellBudget } from "../cells/cellStore.js";
import { startFlags } from "../cells/flags.js";
import { LAST_COLUMN, LAST_ROW, MOST_MERGES } from "../cells/limits.js";
import type { SheetParts } from "../cells/storedSheet.js";
import { tooLarge } from "../fileRefused.js";
import type { Merge } from "../workbook.js";
import { attribute } from "../xml/xmlText.js";
import { readOdsCell, type CellContext } from "./cellValue.js";

/** A table that is being read, and how far. */
export interface Table extends SheetParts {
  merges: Merge[];
  /** The first and last of the rows that the open row stands for. */
  firstRow: number;
  lastRow: number;
  /** The last column of the open row, and of the columns' own elements. */
  lastColumn: number;
  lastHead: number;
  /** Its cells are another file's, kept for formulas. */
  isLinked: boolean;
}

/** Begins a table. */
export function startTable(attributes: string, budget: CellBudget): Table {
  const name = attribute(attributes, "table:name") ?? "";
  return {
    name,
    cells: startCellStore(name, budget),
    merges: [],
    hiddenRows: startFlags(LAST_ROW),
    hiddenColumns: startFlags(LAST_COLUMN),
    firstRow: 0,
    lastRow: 0,
    lastColumn: 0,
    lastHead: 0,
    isLinked: false,
  };
}

/** Counts a column's element, which may stand for many. */
export function startColumns(table: Table, attributes: string): void {
  const first = table.lastHead + 1;
  table.lastHead += repeats(attributes, "columns");
  if (isHidden(attributes)) table.hiddenColumns.mark(first, table.lastHead);
}

/** Begins a row, which may stand for many. */
export function startRow(table: Table, attributes: string): void {
  table.firstRow = table.lastRow + 1;
  table.lastRow += repeats(attributes, "rows");
  table.lastColumn = 0;
  table.cells.startRow(table.firstRow, table.lastRow);
  if (isHidden(attributes)) table.hiddenRows.mark(table.firstRow, table.lastRow);
}

/** Keeps a cell, which may stand for many. */
export function keepCell(
  table: Table,
  cell: { attributes: string; text: string },
  context: CellContext,
): void {
  const column = table.lastColumn + 1;
  const lastColumn = table.lastColumn + repeats(cell.attributes, "columns");
  table.lastColumn = lastColumn;
  addMerge(table, cell.attributes, column);
  const held = readOdsCell(cell, context);
  if (!held) return;
  const { holds, value, format, formula } = held;
  table.cells.add({ column, lastColumn, holds, value, format, formula });
}

/** LibreOffice fills a sheet up with an empty row that stands for a million. */
function repeats(attributes: string, what: "rows" | "columns"): number {
  const count = Number(attribute(attributes, `table:number-${what}-repeated`) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function isHidden(attributes: string): boolean {
  return ["collapse", "filter"].includes(attribute(attributes, "table:visibility") ?? "");
}

function addMerge({ merges, firstRow }: Table, attributes: string, column: number): void {
  if (!attributes.includes("-spanned")) return;
  const spanned = (what: string) => Number(attribute(attributes, `table:number-${what}-spanned`) ?? 1) || 1;
  const [rows, columns] = [spanned("rows"), spanned("columns")];
  if (rows === 1 && columns === 1) return;
  if (merges.length >= MOST_MERGES) throw tooLarge(`lebih dari ${MOST_MERGES} sel gabungan di satu lembar`);
  merges.push({ top: firstRow, left: column, bottom: firstRow + rows - 1, right: column + columns - 1 });
}
