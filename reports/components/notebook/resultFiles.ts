import type { Result, Value } from "./engine.js";
import { plainValue } from "./values.js";

const QUOTED = /[",;\r\n]|^\s|\s$/;
/** Where a spreadsheet program could see a formula, as in the files of the site. */
const DANGEROUS = /(?<=^|[;\t\r\n])(?=[=+\-@\t\r\n＝＋－＠'])/g;

/** Writes a result as CSV (RFC 4180); texts that look like formulas get an apostrophe, as in the site's own files. */
export function resultCsv(result: Result): string {
  return lines(result, csvCell)
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");
}

/** Writes a result for the clipboard, to be pasted into a sheet: tabs between cells. */
export function resultTsv(result: Result): string {
  return lines(result, (value) => harmless(value).replace(/[\t\r\n]+/g, " "))
    .map((cells) => cells.join("\t"))
    .join("\n");
}

function lines(result: Result, write: (value: Value) => string): string[][] {
  const columns = result.columns.map((_, index) => result.column(index));
  const head = result.columns.map(({ name }) => write(name));
  const rows = Array.from({ length: result.rows }, (_, row) =>
    columns.map((values) => write(values[row] ?? null)),
  );
  return [head, ...rows];
}

function csvCell(value: Value): string {
  const text = harmless(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A negative number is no formula. */
function harmless(value: Value): string {
  const text = plainValue(value);
  return typeof value !== "string" || /^-?\d+(\.\d+)?$/.test(text) ? text : text.replace(DANGEROUS, "'");
}
