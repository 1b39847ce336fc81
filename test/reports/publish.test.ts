import { DuckDBInstance } from "@duckdb/node-api";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publish } from "../../reports/publish/publish.js";

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "publish "));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

interface Given {
  sql: string;
  columns: Record<string, object>;
  name?: string;
}

async function publishing({ sql, columns, name = "rpt_page__what" }: Given): Promise<unknown> {
  const warehouse = join(project, "w.duckdb");
  const instance = await DuckDBInstance.create(warehouse);
  const connection = await instance.connect();
  await connection.run(`create schema exports; create table exports.${name} as ${sql}`);
  connection.closeSync();
  instance.closeSync();
  mkdirSync(join(project, "target"));
  const named = Object.entries(columns).map(([column, meta]) => [column, { name: column, config: { meta } }]);
  const node = { resource_type: "model", name, schema: "exports", config: { meta: { title: "Judul" } } };
  const nodes = { [`model.cakupan.${name}`]: { ...node, columns: Object.fromEntries(named) } };
  writeFileSync(join(project, "target", "manifest.json"), JSON.stringify({ nodes }));
  const manifest = join(project, "target", "manifest.json");
  await publish({ project, warehouse, manifest, log: () => {} });
  return JSON.parse(readFileSync(join(project, "reports", "data", "page", "what.json"), "utf8"));
}

test("only columns that say so are published, and only labelled ones are columns of the table", async () => {
  const published = await publishing({
    sql: "select 'a' as name, 'n' as note, 'secret' as nik, 2 as sort_key union all select 'b', null, 'secret', 1",
    columns: {
      name: { publish: true, label: "Nama", note: "note" },
      note: { publish: true },
      nik: { label: "NIK" },
      sort_key: {},
    },
  });
  expect(published).toEqual({
    title: "Judul",
    columns: [{ name: "name", label: "Nama", format: "text", note: "note" }],
    rows: [
      { name: "b", note: null },
      { name: "a", note: "n" },
    ],
  });
});

test("numbers become numbers, dates ISO text, lists lists", async () => {
  const published = await publishing({
    sql: "select 1.50::decimal(20,4) as d, 3::bigint as i, date '2024-10-22' as t, ['x', 'y'] as l, null::varchar[] as n",
    columns: Object.fromEntries(["d", "i", "t", "l", "n"].map((column) => [column, { publish: true }])),
  });
  expect(published).toMatchObject({ rows: [{ d: 1.5, i: 3, t: "2024-10-22", l: ["x", "y"], n: null }] });
});

test("marks that turn text around are not published, in lists neither; what is made of joined signs stays whole", async () => {
  const published = await publishing({
    sql: "select 'a' || chr(8238) || 'b' as t, ['c' || chr(8294)] as l, '👩🏽‍🌾' as e",
    columns: Object.fromEntries(["t", "l", "e"].map((column) => [column, { publish: true }])),
  });
  expect(published).toMatchObject({ rows: [{ t: "ab", l: ["c"], e: "👩🏽‍🌾" }] });
});

test("rows without a sort key are ordered by all columns, so that the same data gives the same bytes", async () => {
  const published = await publishing({
    sql: "select * from (values ('b', 1), ('a', 2), ('a', 1)) as t(name, value)",
    columns: { name: { publish: true }, value: { publish: true } },
  });
  expect(published).toMatchObject({
    rows: [
      { name: "a", value: 1 },
      { name: "a", value: 2 },
      { name: "b", value: 1 },
    ],
  });
});

test("a division by zero is refused, not written as text", async () => {
  const given = { sql: "select 'nan'::double as ratio", columns: { ratio: { publish: true } } };
  await expect(publishing(given)).rejects.toThrow("rpt_page__what.ratio is NaN");
});

test("a column that the warehouse lacks is named", async () => {
  const given = { sql: "select 1 as a", columns: { a: { publish: true }, b: { publish: true } } };
  await expect(publishing(given)).rejects.toThrow("rpt_page__what has no column b");
});

test("a model whose name is not rpt_<page>__<what> is named", async () => {
  await expect(publishing({ sql: "select 1 as a", columns: {}, name: "other" })).rejects.toThrow("other: ");
});

test("published data is replaced as a whole, and stays when publishing fails", async () => {
  const old = join(project, "reports", "data", "old", "x.json");
  mkdirSync(join(old, ".."), { recursive: true });
  writeFileSync(old, "{}");
  const failing = { sql: "select 1 as a", columns: { b: { publish: true } } };
  await expect(publishing(failing)).rejects.toThrow("has no column b");
  expect(existsSync(old)).toBe(true);
  rmSync(join(project, "w.duckdb"));
  rmSync(join(project, "target"), { recursive: true });
  await publishing({ sql: "select 1 as a", columns: { a: { publish: true } } });
  expect(existsSync(old)).toBe(false);
});
