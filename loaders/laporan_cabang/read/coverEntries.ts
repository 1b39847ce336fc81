import type { Sheet } from "../../lib/workbook/workbook.js";
import { clean } from "./cells/clean.js";
import { fold } from "./fold.js";
import { mergeAt } from "./header.js";
import type { AnyCell } from "./reading.js";
import type { Titles } from "./titles.js";

const ROWS = 40;
const COLUMNS = 40;

/** An entry of the cover: its name, and the cell that holds its value. */
export interface Entry {
  name: string;
  row: number;
  column: number;
  cell: AnyCell | undefined;
  /** Another place of the same name, with another value. */
  again?: { row: number; column: number };
}

/** Finds the entries of a cover: the value stands right of its name, or below it where names stand side by side. */
export function findEntries(sheet: Sheet, titles: Titles): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let row = 1; row <= Math.min(ROWS, sheet.rowCount); row++)
    for (let column = 1; column <= Math.min(COLUMNS, sheet.columnCount); column++) {
      const name = nameOf(sheet.cell(row, column), titles);
      if (name === undefined) continue;
      const found = { name, ...valueAt(sheet, { row, column, titles }) };
      const before = entries.get(name);
      if (!before?.cell) entries.set(name, found);
      else if (found.cell && printed(found.cell) !== printed(before.cell)) before.again ??= found;
    }
  return entries;
}

function printed(cell: AnyCell): string {
  return cell.kind === "text" ? fold(cell.text) : JSON.stringify(cell);
}

function nameOf(cell: AnyCell | undefined, titles: Titles): string | undefined {
  return cell?.kind === "text" ? titles.get(fold(cell.text)) : undefined;
}

function valueAt(sheet: Sheet, { row, column, titles }: { row: number; column: number; titles: Titles }) {
  const merge = mergeAt(sheet, row, column);
  let right = (merge?.right ?? column) + 1;
  if (isColon(sheet.cell(row, right))) right++;
  const below = (merge?.bottom ?? row) + 1;
  const beside = sheet.cell(row, right);
  const under = sheet.cell(below, column);
  const isHeader =
    (beside === undefined || nameOf(beside, titles) !== undefined) &&
    under !== undefined &&
    nameOf(under, titles) === undefined;
  return isHeader
    ? { row: below, column, cell: under }
    : { row, column: right, cell: nameOf(beside, titles) ? undefined : beside };
}

function isColon(cell: AnyCell | undefined): boolean {
  return cell?.kind === "text" && clean(cell.text).text === ":";
}
