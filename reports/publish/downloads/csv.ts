import { neutralise } from "./plainText.js";
import type { Cell, Row, Table } from "./table.js";

const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$|^$/;
const END = "\r\n";

/** Writes the rows of a table below the names of its columns, as CSV (RFC 4180). */
export function tableCsv({ columns }: Table, rows: readonly Row[]): string {
  return [columns.map(({ name }) => name), ...rows].map(csvLine).join("");
}

/** Writes what every column of every table means, as CSV. */
export function dictionaryCsv(tables: readonly Table[]): string {
  const rows = tables.flatMap(({ table, columns }) =>
    columns.map(({ name, label, type, description }) => [table, name, label, type, description]),
  );
  return [["table", "column", "label", "type", "description"], ...rows].map(csvLine).join("");
}

/** Writes one line: an absent value is nothing, an empty text `""`. */
export function csvLine(cells: Row): string {
  return cells.map(csvCell).join(",") + END;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = neutralise(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
