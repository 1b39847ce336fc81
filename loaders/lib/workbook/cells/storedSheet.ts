import type { BareFormula, Cell, Merge, Sheet } from "../workbook.js";
import { HOLDS, type CellStore } from "./cellStore.js";
import { isoDay, type Epoch } from "./dates.js";
import type { Flags } from "./flags.js";
import { GENERAL, type NumberFormat } from "./numberFormat.js";
import type { TextPool } from "./textPool.js";

/** What the sheets of a workbook share. */
export interface Shared {
  texts: TextPool;
  formats: readonly NumberFormat[];
  epoch: Epoch;
}

/** What was read of a sheet. */
export interface SheetParts {
  name: string;
  cells: CellStore;
  merges: readonly Merge[];
  hiddenRows: Flags;
  hiddenColumns: Flags;
}

/** Makes a sheet that shows its stored cells one by one, as they are asked for. */
export function storedSheet(
  { name, cells, merges, hiddenRows, hiddenColumns }: SheetParts,
  shared: Shared,
): Sheet {
  return {
    name,
    rowCount: cells.rowCount(),
    columnCount: cells.columnCount(),
    merges,
    cell(row, column) {
      const found = cells.find(row, column);
      return found < 0 ? undefined : shownCell(cells.at(found), shared);
    },
    isColumnHidden: (column) => hiddenColumns.has(column),
    isRowHidden: (row) => hiddenRows.has(row),
  };
}

function shownCell(stored: ReturnType<CellStore["at"]>, shared: Shared): Cell | BareFormula {
  const { holds, formula } = stored;
  if (holds === HOLDS.bareFormula) return { kind: "formula", formula: shared.texts.at(formula) };
  const cell = shownValue(stored, shared);
  return formula < 0 ? cell : { ...cell, formula: shared.texts.at(formula) };
}

function shownValue({ holds, value, format }: ReturnType<CellStore["at"]>, shared: Shared): Cell {
  switch (holds) {
    case HOLDS.text:
      return { kind: "text", text: shared.texts.at(value) };
    case HOLDS.day:
      return { kind: "date", iso: shared.texts.at(value) };
    case HOLDS.boolean:
      return { kind: "boolean", value: value !== 0 };
    case HOLDS.error:
      return { kind: "error", text: shared.texts.at(value) };
    default:
      return numberOrDay(value, { epoch: shared.epoch, format: shared.formats[format] ?? GENERAL });
  }
}

/** Shows a number as the day that its format makes of it; where there is no such day it stays a number. */
export function numberOrDay(number: number, { epoch, format }: { epoch: Epoch; format: NumberFormat }): Cell {
  const iso = format.isDay ? isoDay(number, epoch) : undefined;
  return iso === undefined ? { kind: "number", number, format: format.code } : { kind: "date", iso };
}
