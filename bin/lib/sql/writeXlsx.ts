import { DuckDBTypeId, type DuckDBResult, type DuckDBType } from "@duckdb/node-api";
import type { Cell } from "../../../reports/publish/downloads/table.js";
import { workbookBytes, type SheetSpec } from "../../../reports/publish/downloads/workbook.js";
import { StopError } from "../stopError.js";
import type { Output } from "./output.js";
import type { Json } from "./query.js";
import { isNumber, plainText } from "./textValue.js";

/** A sheet holds no more, its heading among them. */
const MOST_ROWS = 1_048_575;
const MOST_COLUMNS = 16_384;
const NARROWEST = 10;
const WIDEST = 60;
/** Excel's calendar begins later, and has a day too many before this one. */
const DATED = /^(19|[2-9]\d)\d\d-\d\d-\d\d$/;
const FIRST_DAY = "1900-03-01";
/** Nobody looks at it; the clock would make each file another one. */
const DAY = "1980-01-01";

/** Writes a result as a workbook of one sheet. */
export async function writeXlsx(result: DuckDBResult, output: Output): Promise<void> {
  const rows = await result.getRowsJson();
  if (rows.length > MOST_ROWS || result.columnCount > MOST_COLUMNS)
    throw new StopError(
      "Hasilnya tidak muat di satu lembar Excel (1.048.575 baris, 16.384 kolom): pakai --format csv atau parquet.",
      2,
    );
  const columns = result.columnTypes().map((type, index) => columnOf(type, rows, index));
  const labels = distinct(result.columnNames());
  const sheet: SheetSpec = {
    name: "Hasil",
    table: "hasil",
    columns: columns.map(({ isDate }, index) => ({
      label: labels[index] ?? "",
      width: widthOf(labels[index] ?? "", rows, index),
      format: isDate ? "date" : undefined,
    })),
    rows: rows.map((row) => row.map((value, index) => cellOf(value, columns[index]?.isNumber === true))),
  };
  await output.write(
    await workbookBytes([sheet], { title: "Hasil kueri", creator: "cakupan sql", day: DAY }),
  );
}

function columnOf(type: DuckDBType, rows: readonly (readonly Json[])[], index: number) {
  const isDate =
    type.typeId === DuckDBTypeId.DATE && rows.every((row) => isShown(plainText(row[index] ?? null)));
  return { isNumber: isNumber(type), isDate };
}

function isShown(day: string): boolean {
  return day === "" || (DATED.test(day) && day >= FIRST_DAY);
}

/** A number with more digits than a cell keeps is text, so that none is lost. */
function cellOf(value: Json, isNumeric: boolean): Cell {
  if (value === null || typeof value === "boolean") return value;
  if (!isNumeric) return plainText(value);
  const number = Number(value);
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : plainText(value);
}

/** Excel wants the headings of a table to differ, whatever their case. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let label = name;
    for (let count = 2; taken.has(label.toLowerCase()); count++) label = `${name}_${count}`;
    taken.add(label.toLowerCase());
    return label;
  });
}

function widthOf(label: string, rows: readonly (readonly Json[])[], index: number): number {
  const longest = rows
    .slice(0, 1000)
    .reduce((most, row) => Math.max(most, plainText(row[index] ?? null).length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, label.length + 2, longest + 2));
}
