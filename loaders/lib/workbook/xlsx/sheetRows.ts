import type { CellStore } from "../cells/cellStore.js";
import type { Flags } from "../cells/flags.js";
import type { TextPool } from "../cells/textPool.js";
import { damaged } from "../fileRefused.js";
import { cellName } from "../workbook.js";
import type { XmlHandler } from "../xml/scanXml.js";
import { attribute } from "../xml/xmlText.js";
import { readCellValue, type XmlCell } from "./cellValue.js";
import { readPlace, type Place } from "./place.js";
import { shiftFormula, type SharedFormula } from "./sharedFormula.js";
import { isHidden } from "./isHidden.js";

interface Rows {
  sheet: string;
  cells: CellStore;
  texts: TextPool;
  hiddenRows: Flags;
  isUncomputed: boolean;
}

/** A cell that is being read. */
interface OpenCell extends XmlCell {
  row: number;
  column: number;
  format: number;
  formula: string;
  /** The number of the shared formula; -1 where it is the cell's own. */
  shares: number;
}

/** How far the reading is. */
interface Reading {
  row: number;
  column: number;
  cell: OpenCell | undefined;
  /** The element whose text counts now: `v`, `f`, `t`. */
  element: string;
  isPhonetic: boolean;
}

/** Reads rows and cells of a sheet's XML into its store. */
export function readRows(rows: Rows): Required<XmlHandler> {
  const shared = new Map<number, SharedFormula>();
  const reading: Reading = { row: 0, column: 0, cell: undefined, element: "", isPhonetic: false };
  return {
    open(element, attributes) {
      reading.element = "";
      if (element === "row") openRow(reading, attributes, rows);
      else if (element === "c") reading.cell = openCell(reading, attributes, rows.sheet);
      else if (element === "rPh") reading.isPhonetic = true;
      else if (reading.cell) openPart(reading, { element, attributes, cell: reading.cell });
    },
    text(value) {
      const { cell, element } = reading;
      if (!cell || element === "") return;
      if (element === "v") cell.value += value;
      else if (element === "f") cell.formula += value;
      else cell.inline += value;
    },
    close(element) {
      reading.element = "";
      if (element === "rPh") reading.isPhonetic = false;
      if (element !== "c" || !reading.cell) return;
      keepCell(reading.cell, rows, shared);
      reading.cell = undefined;
    },
  };
}

function openRow(reading: Reading, attributes: string, { cells, hiddenRows }: Rows): void {
  const row = Number(attribute(attributes, "r") ?? reading.row + 1);
  reading.row = row;
  reading.column = 0;
  cells.startRow(row, row);
  if (isHidden(attributes, "ht")) hiddenRows.mark(row, row);
}

function openCell(reading: Reading, attributes: string, sheet: string): OpenCell {
  const reference = attribute(attributes, "r");
  const { row, column } = reference === undefined ? after(reading) : (readPlace(reference) ?? NOWHERE);
  if (row !== reading.row)
    throw damaged(`sel "${reference}" di "${sheet}" tidak berada di baris ${reading.row}`);
  reading.column = column;
  return {
    type: attribute(attributes, "t") ?? "n",
    row,
    column,
    format: Number(attribute(attributes, "s") ?? 0),
    value: undefined,
    inline: "",
    hasFormula: false,
    formula: "",
    shares: -1,
  };
}

const NOWHERE: Place = { row: 0, column: 0 };

function after({ row, column }: Reading): Place {
  return { row, column: column + 1 };
}

interface Part {
  element: string;
  attributes: string;
  cell: OpenCell;
}

function openPart(reading: Reading, { element, attributes, cell }: Part): void {
  if (element === "v") cell.value = "";
  else if (element === "f") {
    cell.hasFormula = true;
    if (attribute(attributes, "t") === "shared") cell.shares = Number(attribute(attributes, "si") ?? -1);
  } else if (element !== "t" || reading.isPhonetic) return;
  reading.element = element;
}

function keepCell(
  cell: OpenCell,
  { sheet, cells, texts, isUncomputed }: Rows,
  shared: Map<number, SharedFormula>,
): void {
  const { row, column, format } = cell;
  if (isUncomputed && cell.hasFormula && Number(cell.value) === 0) cell.value = undefined;
  const held = readCellValue(cell, texts, () => `sel ${sheet}!${cellName(row, column)}`);
  if (!held) return;
  const formula = cell.hasFormula ? texts.keep(formulaOf(cell, shared)) : -1;
  const { holds, value } = held;
  cells.add({ column, lastColumn: column, holds, value, format, formula });
}

function formulaOf(cell: OpenCell, shared: Map<number, SharedFormula>): string {
  const { row, column, formula, shares } = cell;
  if (shares < 0) return formula;
  if (formula !== "") shared.set(shares, { text: formula, row, column });
  const first = shared.get(shares);
  return first === undefined ? formula : shiftFormula(first, { row, column });
}
