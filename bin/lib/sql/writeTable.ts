import type { DuckDBResult } from "@duckdb/node-api";
import type { Output } from "./output.js";
import type { Json } from "./query.js";
import { isNumber, plainText } from "./textValue.js";

/** So many rows are shown; more are for --format csv. */
export const MOST_ROWS = 500;
const WIDEST = 60;
const CUT = "…";
const GAP = "  ";
const ABSENT = "NULL";
/** Would move the cursor of a terminal, or hide what stands there. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Writes rows as a table for the eye: the first ones, and that there are more. */
export async function writeTable(
  result: DuckDBResult,
  rows: AsyncIterable<readonly (readonly Json[])[]>,
  output: Output,
): Promise<void> {
  const read: string[][] = [];
  for await (const some of rows) {
    read.push(...some.slice(0, MOST_ROWS + 1 - read.length).map((row) => row.map(cellText)));
    if (read.length > MOST_ROWS) break;
  }
  const shown = read.slice(0, MOST_ROWS);
  await output.write(`${tableText(result, shown)}\n${footing(shown.length, read.length > MOST_ROWS)}\n`);
}

function tableText(result: DuckDBResult, rows: readonly (readonly string[])[]): string {
  const names = result.columnNames().map(cellText);
  const areNumbers = result.columnTypes().map(isNumber);
  const widths = names.map((name, index) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? "")), widthOf(name)),
  );
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padded(cell, widths[index] ?? 0, areNumbers[index] === true))
      .join(GAP)
      .trimEnd();
  return [lineOf(names), widths.map((width) => "─".repeat(width)).join(GAP), ...rows.map(lineOf)].join("\n");
}

function footing(count: number, isCut: boolean): string {
  const rows = count.toLocaleString("id-ID");
  if (!isCut) return `(${rows} baris)`;
  return `(${rows} baris pertama; masih ada yang lain: pakai limit, atau --format csv untuk semuanya)`;
}

function cellText(value: Json): string {
  if (value === null) return ABSENT;
  const text = plainText(value).replace(UNSEEN, "·");
  const points = Array.from(text);
  return points.length > WIDEST ? points.slice(0, WIDEST - 1).join("") + CUT : text;
}

function padded(text: string, width: number, isRight: boolean): string {
  const blank = " ".repeat(Math.max(0, width - widthOf(text)));
  return isRight ? blank + text : text + blank;
}

function widthOf(text: string): number {
  return Array.from(text).length;
}
