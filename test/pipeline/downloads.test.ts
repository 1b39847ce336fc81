import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { cellsOf, csvOf, openWorkbook, restoreText } from "../reports/handedOut.js";
import { queryFile } from "../warehouse.js";

type Row = Record<string, string | number | boolean | null>;

const scratch = inject("scratch");
const files = join(scratch, "dist", "unduh");
const warehouse = join(scratch, "warehouse", "cakupan.duckdb");
const workbook = openWorkbook(files);
const [, ...contents] = cellsOf(workbook, "Isi");
const tables = contents.map(([title, , , table]) => ({ title: String(title), table: String(table) }));
/** The columns of a mart, with their types and the label in the workbook. */
const dictionary = csvOf(files, "kolom").slice(1);

test("there is a CSV file of every table of the workbook, and no other file but the whole ones", () => {
  const expected = [
    "cakupan.duckdb",
    "cakupan.xlsx",
    "kolom.csv",
    ...tables.map(({ table }) => `${table}.csv`),
  ];
  expect(readdirSync(files).toSorted()).toEqual(expected.toSorted());
  expect(tables.map(({ table }) => table)).toContain("fct_figures");
});

describe.each(tables)("$table", ({ title, table }) => {
  const columns = dictionary.filter(([of]) => of === table).map(([, name = ""]) => name);

  test("says in the workbook just what the mart says, numbers as numbers", async () => {
    const [labels, ...rows] = cellsOf(workbook, title);
    expect(labels).toEqual(dictionary.filter(([of]) => of === table).map(([, , label]) => label));
    expect(new Set(labels).size).toBe(columns.length);
    const marts = await rowsOf(warehouse, { schema: "marts", table });
    const inMart = new Set((await columnsOf(warehouse, { schema: "marts", table })).map(({ name }) => name));
    const own = columns.filter((column) => inMart.has(column));
    expect(own.length).toBeGreaterThanOrEqual(columns.length - 2);
    const written = rows.map((row) => pick(own, (column) => plain(row[columns.indexOf(column)])));
    expect(written.toSorted(byText)).toEqual(
      marts.map((row) => pick(own, (column) => row[column])).toSorted(byText),
    );
  });

  test("says the same in CSV and in the public database", async () => {
    const published = await rowsOf(join(files, "cakupan.duckdb"), { schema: "main", table });
    const [header, ...rows] = csvOf(files, table);
    expect(header).toEqual(columns);
    expect(rows.map((row) => row.map(restoreText))).toEqual(
      published.map((row) => columns.map((column) => String(row[column] ?? ""))),
    );
    const marts = await rowsOf(warehouse, { schema: "marts", table });
    expect(published).toHaveLength(marts.length);
  });
});

interface Place {
  schema: string;
  table: string;
}

/** Names a table's columns, with their types. */
async function columnsOf(file: string, { schema, table }: Place) {
  return queryFile(
    file,
    `select column_name as name, data_type as type from duckdb_columns()
     where schema_name = '${schema}' and table_name = '${table}' and not internal`,
  );
}

/** Reads a table as a cell can say it: numbers, truths, dates and lists as text. */
async function rowsOf(file: string, place: Place): Promise<Row[]> {
  const { schema, table } = place;
  const select = (await columnsOf(file, place)).map(({ name, type }) => {
    if (String(type).endsWith("[]")) return `array_to_string(${String(name)}, '; ') as ${String(name)}`;
    if (/^(VARCHAR|BOOLEAN)$/.test(String(type))) return String(name);
    return `${String(name)}::${type === "DATE" ? "varchar" : "double"} as ${String(name)}`;
  });
  return (await queryFile(file, `select ${select.join(", ")} from ${schema}.${table}`)) as Row[];
}

function plain(cell: unknown): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" ? restoreText(cell) : cell;
}

function pick<T>(columns: readonly string[], value: (column: string) => T): Record<string, T> {
  return Object.fromEntries(columns.map((column) => [column, value(column)]));
}

function byText(a: object, b: object): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}
