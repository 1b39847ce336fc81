import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Project } from "../../bin/lib/project.js";
import { readValue } from "../../reports/publish/notebook/arrowValues.js";
import { queryFile } from "../warehouse.js";
import { ask, publishWarehouse } from "./sqlWarehouse.js";

/** One column a kind of value, in two rows: the second is absent. */
const KINDS = `select * from (values (
  true, 7::tinyint, -8::smallint, 9, 9007199254740993, 3::utinyint, 1e30::hugeint, 1.5::float, 0.1::double,
  -12345678901234.5678::decimal(38, 4), date '1850-01-02', timestamp '2024-02-29 12:34:56.789012',
  timestamp_s '2024-02-29 12:34:56', '\\xAB\\x01'::blob, 'é"', [1.5::decimal(3, 1), null], [date '2024-01-01'],
  {'a': 1, 'b': 'x'}, map {'k': 1}, interval '1 month', time '10:11:12'
), (null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null))
as t(b, i8, i16, i32, i64, u8, huge, f, d, dec, day, moment, at_s, bytes, text, decs, days, rec, map, span, hour)`;

let root: string;
let project: Project;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "bentuk 'x' "));
  project = await publishWarehouse(root);
});
afterAll(() => rmSync(root, { recursive: true }));

test("json is one array, and numbers keep all their digits", async () => {
  const { out } = await ask(project, { command: `use marts; ${KINDS} limit 1`, format: "json" });
  const rows = JSON.parse(out) as Record<string, unknown>[];
  expect(rows).toHaveLength(1);
  expect(out).toContain('"i64":9007199254740993,');
  expect(out).toContain('"dec":-12345678901234.5678,');
  expect(rows[0]).toMatchObject({ b: true, day: "1850-01-02", text: 'é"', decs: ["1.5", null], d: 0.1 });
});

test("json of no rows is an empty array; of many, every row is there", async () => {
  expect((await ask(project, { command: "select 1 as a where false", format: "json" })).out).toBe("[]\n");
  const { out } = await ask(project, { command: "select range as n from range(10000)", format: "json" });
  expect(JSON.parse(out)).toHaveLength(10_000);
});

test("json tells columns of one name apart", async () => {
  const { out } = await ask(project, { command: "select 1 as a, 2 as a", format: "json" });
  expect(Object.values((JSON.parse(out) as object[])[0] ?? {})).toEqual([1, 2]);
});

test("csv tells absent from empty, and no text of it is a formula", async () => {
  const command = "select n, amount, as_of, note, '' as e from fct_small order by n";
  expect((await ask(project, { command, format: "csv" })).out.split("\n")).toEqual([
    "n,amount,as_of,note,e",
    '1,10.50,2024-02-29,satu,""',
    '2,,,\'=1+1,""',
    '3,-7.25,1850-01-02,"koma, dan ""petik""",""',
    "",
  ]);
});

test("arrow keeps types: decimals, days before 1900, moments to the microsecond, lists, absent values", async () => {
  await ask(project, { command: KINDS, format: "arrow", output: "kinds.arrow" });
  const table = tableFromIPC(readFileSync(join(root, "kinds.arrow")));
  const types = Object.fromEntries(table.schema.fields.map(({ name, type }) => [name, String(type)]));
  expect(types).toMatchObject({
    i64: "Int64",
    dec: "Decimal[38e+4]",
    day: "Date32<DAY>",
    moment: "Timestamp<MICROSECOND>",
    days: "List<Date32<DAY>>",
    rec: "Utf8",
  });
  const valuesOf = (row: number) =>
    Object.fromEntries(
      table.schema.fields.map(({ name }, index) => {
        const vector = table.getChildAt(index);
        return [name, vector && readValue(vector, row)];
      }),
    );
  expect(valuesOf(0)).toEqual({
    b: true,
    i8: 7,
    i16: -8,
    i32: 9,
    i64: 9007199254740993n,
    u8: 3,
    huge: "1000000000000000019884624838656",
    f: 1.5,
    d: 0.1,
    dec: "-12345678901234.5678",
    day: "1850-01-02",
    moment: "2024-02-29 12:34:56.789012",
    at_s: "2024-02-29 12:34:56",
    bytes: "ab01",
    text: 'é"',
    decs: "[1.5,null]",
    days: '["2024-01-01"]',
    rec: '{"a":1,"b":"x"}',
    map: '[{"key":"k","value":1}]',
    hour: "10:11:12",
    span: '{"months":1,"days":0,"micros":"0"}',
  });
  expect(new Set(Object.values(valuesOf(1)))).toEqual(new Set([null]));
});

test("arrow of no rows keeps its columns", async () => {
  await ask(project, { command: `${KINDS} limit 0`, format: "arrow", output: "none.arrow" });
  const table = tableFromIPC(readFileSync(join(root, "none.arrow")));
  expect([table.numRows, table.numCols]).toEqual([0, 21]);
});

test("parquet says the same as the query, with its values and after other statements", async () => {
  const command = `create temp table t as ${KINDS}; select *, $x as x from t -- akhir`;
  await ask(project, { command, format: "parquet", output: "it's.parquet", param: ["x=1"] });
  const rows = await readParquet("it's.parquet");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ x: "1", i64: "9007199254740993", dec: "-12345678901234.5678" });
});

test("a workbook holds numbers as numbers; what a cell cannot hold is text", async () => {
  const command =
    "select 1.25 as a, 9007199254740993 as A, date '2024-02-29' as d, date '1850-01-02' as old, [1, 2] as l, null as n";
  await ask(project, { command, format: "xlsx", output: "hasil.xlsx" });
  const { Sheets } = read(readFileSync(join(root, "hasil.xlsx")), { UTC: true, cellDates: true });
  const rows = utils.sheet_to_json(Sheets["Hasil"] ?? {}, { header: 1, raw: true, defval: null });
  expect(rows).toEqual([
    ["a", "A_2", "d", "old", "l", "n"],
    [1.25, "9007199254740993", new Date("2024-02-29"), "1850-01-02", "[1,2]", null],
  ]);
});

test.for(["csv", "json", "arrow", "parquet", "xlsx"])(
  "a query that fails leaves the file that stood there: %s",
  async (format) => {
    const output = `lama.${format}`;
    await ask(project, { command: "select 1 as a", format, output });
    const before = readFileSync(join(root, output));
    const command = "select case when range = 400000 then 'x' else '1' end::int as y from range(500000)";
    expect((await ask(project, { command, format, output })).code).toBe(1);
    expect(readFileSync(join(root, output))).toEqual(before);
    expect(readdirSync(root).filter((name) => name.endsWith(".baru"))).toEqual([]);
  },
);

test.for(["csv", "parquet"])("a folder that is not there is told as wrong use: %s", async (format) => {
  const given = { command: "select 1", format, output: "tidak/ada.x" };
  await expect(ask(project, given)).rejects.toMatchObject({ exitCode: 2 });
  expect(existsSync(join(root, "tidak"))).toBe(false);
});

test("a query of a parquet file fails at its own place", async () => {
  const given = { command: "select 1 as a,\n 'x'::int as b", format: "parquet", output: "x.parquet" };
  expect((await ask(project, given)).said).toContain("Baris 2, kolom 5");
});

async function readParquet(name: string): Promise<Record<string, unknown>[]> {
  return queryFile(project.warehouse, `select * from '${join(root, name).replaceAll("'", "''")}'`);
}
