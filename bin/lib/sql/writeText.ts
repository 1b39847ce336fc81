import type { DuckDBResult } from "@duckdb/node-api";
import { neutralise } from "../../../reports/publish/downloads/plainText.js";
import type { Output } from "./output.js";
import type { Json } from "./query.js";
import { isNumber, jsonText, plainText } from "./textValue.js";

type Rows = AsyncIterable<readonly (readonly Json[])[]>;

const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$|^$/;

/** Writes rows as CSV, their columns' names first; texts that a spreadsheet would take for formulas begin with an apostrophe. */
export async function writeCsv(result: DuckDBResult, rows: Rows, output: Output): Promise<void> {
  const areNumbers = result.columnTypes().map(isNumber);
  await output.write(`${result.columnNames().map(csvText).join(",")}\n`);
  for await (const some of rows) {
    const lines = some.map((row) => row.map((value, index) => csvCell(value, areNumbers[index])).join(","));
    if (lines.length > 0) await output.write(`${lines.join("\n")}\n`);
  }
}

/** Writes rows as one JSON array of objects, a row a line. */
export async function writeJson(result: DuckDBResult, rows: Rows, output: Output): Promise<void> {
  const names = result.deduplicatedColumnNames().map((name) => JSON.stringify(name));
  const types = result.columnTypes();
  let mark = "[";
  for await (const some of rows) {
    const lines = some.map((row) => {
      const fields = types.map((type, index) => `${names[index]}:${jsonText(row[index] ?? null, type)}`);
      return `{${fields.join(",")}}`;
    });
    if (lines.length === 0) continue;
    await output.write(`${mark}\n${lines.join(",\n")}`);
    mark = ",";
  }
  await output.write(mark === "[" ? "[]\n" : "\n]\n");
}

function csvCell(value: Json, isPlain: boolean | undefined): string {
  if (value === null) return "";
  if (isPlain || typeof value === "boolean") return plainText(value);
  return csvText(plainText(value));
}

function csvText(text: string): string {
  const safe = neutralise(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
