import { startBudget } from "../cells/cellStore.js";
import { MOST_SHEETS } from "../cells/limits.js";
import { storedSheet } from "../cells/storedSheet.js";
import { startTextPool, type TextPool } from "../cells/textPool.js";
import { tooLarge } from "../fileRefused.js";
import type { Sheet } from "../workbook.js";
import type { XmlHandler } from "../xml/scanXml.js";
import { readCellText } from "./cellText.js";
import { FORMATS, readStyles } from "./styles.js";
import { keepCell, startColumns, startRow, startTable, type Table } from "./table.js";

/** Reads the tables of a content part: give the handler its elements, then ask for the sheets. */
export interface Tables {
  handler: XmlHandler;
  sheets: () => Sheet[];
  hasLinks: () => boolean;
}

/** Starts to read tables. */
export function readTables(): Tables {
  const context = { texts: startTextPool(), styles: readStyles() };
  const budget = startBudget();
  const tables: Table[] = [];
  const shows = readCellText();
  /** Tables within tables, of which only the outermost is a sheet. */
  let depth = 0;
  /** The attributes of the cell that is open. */
  let cell: string | undefined;

  const open = (name: string, attributes: string) => {
    if (cell !== undefined) return shows.open(name, attributes);
    if (name === "table" && ++depth === 1) tables.push(startTable(attributes, budget));
    if (tables.length > MOST_SHEETS) throw tooLarge(`berkas berisi lebih dari ${MOST_SHEETS} lembar`);
    const table = depth === 1 ? tables.at(-1) : undefined;
    if (!table) return context.styles.open(name, attributes);
    if (!isCell(name)) return openInTable(table, { name, attributes });
    shows.start(name);
    cell = attributes;
  };
  const close = (name: string) => {
    if (cell !== undefined && !shows.close(name)) return;
    if (cell !== undefined) keepCell(tables.at(-1)!, { attributes: cell, text: shows.value() }, context);
    cell = undefined;
    if (name === "table") depth -= 1;
  };
  const text = (value: string) => (cell === undefined ? undefined : shows.text(value));
  return { handler: { open, close, text }, ...sheetsOf(tables, context.texts) };
}

function sheetsOf(tables: readonly Table[], texts: TextPool): Omit<Tables, "handler"> {
  const shared = { texts, formats: FORMATS, epoch: 1900 as const };
  return {
    sheets: () => tables.filter(({ isLinked }) => !isLinked).map((table) => storedSheet(table, shared)),
    hasLinks: () => tables.some(({ isLinked }) => isLinked),
  };
}

function isCell(name: string): boolean {
  return name === "table-cell" || name === "covered-table-cell";
}

function openInTable(table: Table, { name, attributes }: { name: string; attributes: string }): void {
  if (name === "table-column") startColumns(table, attributes);
  else if (name === "table-row") startRow(table, attributes);
  else if (name === "table-source") table.isLinked = true;
}
