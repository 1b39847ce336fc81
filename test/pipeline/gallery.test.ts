import type { DuckDBConnection } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { DuckDBInstance } from "@duckdb/node-api";
import { titleOf, type SqlCell } from "../../reports/components/notebook/model.js";
import { splitStatements } from "../../reports/components/notebook/statements.js";
import { writeNotebook } from "../../reports/components/notebook/textFormat.js";
import { readGallery, runGallery, sqlCells } from "../../reports/publish/notebook/gallery.js";
import { seenColumns, tableQueries } from "../../reports/publish/notebook/queries.js";
import { PAGES } from "../../reports/lib/texts.js";

type Row = Record<string, unknown>;

const scratch = inject("scratch");
const folder = join(scratch, "reports", "notebooks");
const gallery = readGallery(folder);
const queries = tableQueries(join(scratch, "target", "manifest.json"));
/** `-- @nilai column = 1` is of the first row, `column [name] = 1` of the first row that is called so, `baris = 1` the number of rows. */
const STATED = /^-- @nilai (\w+)(?: \[([^\]]+)\])? = (-?[\d.]+)$/;
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(join(scratch, "dist", "unduh", "cakupan.duckdb"), {
    access_mode: "READ_ONLY",
  });
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

describe("the gallery", () => {
  test("has at least twelve questions, each asked once", () => {
    expect(gallery.length).toBeGreaterThanOrEqual(12);
    expect(new Set(gallery.map(({ title }) => title)).size).toBe(gallery.length);
    for (const { notebook } of gallery) expect(titleOf(notebook)).toMatch(/\?$/);
  });

  test.each(gallery)("$name is written as the page would write it", ({ name, notebook }) => {
    const file = gallery.findIndex((known) => known.name === name) + 1;
    const text = readFileSync(join(folder, `${String(file).padStart(2, "0")}-${name}.sql`), "utf8");
    expect(writeNotebook(notebook)).toBe(text);
  });

  test.each(gallery)("$name states its numbers, and they come out", async ({ notebook, text }) => {
    const cells = sqlCells(notebook);
    const stated = cells.flatMap((cell) => (cell.notes ?? []).map((note) => ({ cell, note })));
    expect(stated.length).toBeGreaterThan(0);
    for (const { cell, note } of stated) await checkStated(cell, note);
    expect(text).not.toContain("@nilai");
  });

  test.each(
    gallery.flatMap(({ name, notebook }) =>
      sqlCells(notebook).flatMap((cell) => (cell.chart ? [{ name, cell }] : [])),
    ),
  )("the chart of $name draws columns that there are", async ({ cell }) => {
    const [row = {}] = await rowsOf(cell);
    const { x, y, color } = cell.chart ?? { x: "", y: "" };
    for (const column of [x, y, color].filter((name) => name !== undefined))
      expect(row).toHaveProperty(column);
  });

  test("a query that breaks is named", async () => {
    const cells = [{ kind: "sql", text: "select nilai_tiada from fct_figures;" } as const];
    const broken = { name: "rusak", title: "Rusak?", notebook: { cells }, text: "" };
    expect(await runGallery(connection, [broken])).toEqual([expect.stringMatching(/rusak.*nilai_tiada/s)]);
  });
});

describe("the query beside a table or chart", () => {
  test("is there for every page that has numbers of its own", () => {
    const pages = new Set(queries.map(({ model }) => model.page));
    const without = ["downloads", "regions", "sql"];
    expect(
      PAGES.map((page) => page.exports).filter((page) => !pages.has(page) && !without.includes(page)),
    ).toEqual([]);
  });

  test.each(queries)("of $id gives exactly the numbers of the page", async ({ model, sql }) => {
    const { rows } = JSON.parse(
      readFileSync(join(scratch, "reports", "data", model.page, `${model.what}.json`), "utf8"),
    ) as { rows: Row[] };
    const columns = seenColumns(model);
    const given = (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
    const published = rows.map((row) => columns.map((column) => row[column] ?? null));
    const asked = given.map((row, index) =>
      columns.map((column) => likeJson(row[column], rows[index]?.[column])),
    );
    expect(asked).toEqual(published);
  });
});

async function checkStated(cell: SqlCell, note: string): Promise<void> {
  const [, column = "", name, number] = STATED.exec(note) ?? [];
  expect(number, `${note} has another form`).toBeDefined();
  const rows = await rowsOf(cell);
  const row = name === undefined ? rows[0] : rows.find((one) => Object.values(one)[0] === name);
  const value = column === "baris" ? rows.length : row?.[column];
  expect(Number(value), note).toBeCloseTo(Number(number), 9);
}

async function rowsOf(cell: SqlCell): Promise<Row[]> {
  let rows: Row[] = [];
  for (const { text } of splitStatements(cell.text))
    rows = (await connection.runAndReadAll(text)).getRowObjectsJson() as Row[];
  return rows;
}

/** Pages hold doubles where the database holds decimals, and no invisible letters. */
function likeJson(value: unknown, published: unknown): unknown {
  if (value === null || value === undefined) return null;
  return typeof published === "number" ? Number(value) : value;
}
