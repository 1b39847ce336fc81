import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readPublishedModels } from "../../reports/publish/manifest.js";
import { csvLine } from "../../reports/publish/downloads/csv.js";
import { neutralise } from "../../reports/publish/downloads/plainText.js";
import { queryFile } from "../warehouse.js";
import {
  cellsOf,
  csvOf,
  described,
  handOut,
  openWorkbook,
  partOf,
  restoreText,
  type HandedOut,
} from "./handedOut.js";

const SOUND: HandedOut = {
  name: "fct_sound",
  sql: `select * from (values
    ('35.10', 2024, 1000000000000.0000::decimal(20,4), 0.125, date '2024-02-29', true, ['a', 'b'], 'rahasia'),
    ('35.02', 2025, 0::decimal(20,4), -7.5, null, false, [], 'rahasia'),
    ('00', null, 86.4::decimal(20,4), null, date '1999-12-31', null, null, 'rahasia')
  ) as t(region_code, covered_year, value, ratio, as_of, is_primary, input_ids, nik)`,
  columns: {
    ...described(["region_code", "covered_year", "value", "ratio", "as_of", "is_primary", "input_ids"]),
    covered_year: { publish: true, label: "Tahun", description: "Tahunnya.", format: "tahun" },
    nik: { label: "NIK", description: "Tidak pernah keluar." },
  },
};
const ODD_TEXTS = [
  "=cmd|' /C calc'!A0",
  "+62",
  "-",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "'dipetik",
  "a;=1+1",
  "<script>alert(1)</script>",
  'kata "dikutip", koma',
  " spasi ",
  "\u202ekanan ke kiri",
  "👩‍🌾 petani",
  "_x0041_",
  "baris\nkedua",
  "",
];
const ODD: HandedOut = {
  name: "fct_odd",
  sql: `select unnest(range(${ODD_TEXTS.length})) as n, unnest([${ODD_TEXTS.map(sqlText).join(", ")}]) as t`,
  columns: described(["n", "t"]),
};

const STATED = ["figure_id", "region_code", "measure", "value", "unit", "document_id", "locator"];
/** What the macros read. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  fct_derived: [
    "derived_id",
    "region_code",
    "indicator",
    "value",
    "unit",
    "formula",
    "input_ids",
    "missing_reason",
    "comparability_codes",
    "comparison_group",
  ],
  fct_figures: STATED,
  fct_reports: STATED,
  dim_documents: ["document_id", "title", "published_on"],
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unduh "));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("each table is a sheet: one header row, real numbers, dates and truths, nothing that is not published", async () => {
  const workbook = openWorkbook(await handOut(folder, [SOUND]));
  expect(workbook.SheetNames).toEqual([
    "Sampul",
    "Isi",
    "Keterangan",
    "Lembar fct_sound",
    "Lembar dim_codes",
  ]);
  expect(cellsOf(workbook, "Lembar fct_sound")).toEqual([
    ["REGION_CODE", "Tahun", "VALUE", "RATIO", "AS_OF", "IS_PRIMARY", "INPUT_IDS"],
    ["00", null, 86.4, null, new Date("1999-12-31"), null, null],
    ["35.02", 2025, 0, -7.5, null, false, ""],
    ["35.10", 2024, 1e12, 0.125, new Date("2024-02-29"), true, "a; b"],
  ]);
  const sheet = workbook.Sheets["Lembar fct_sound"];
  expect([sheet?.["A2"], sheet?.["B3"], sheet?.["C4"]].map((cell) => [cell.t, cell.z])).toEqual([
    ["s", "@"],
    ["n", "0"],
    ["n", "#,##0"],
  ]);
});

test("a sheet has no merged cells, a header that stays, and a table with filters over all its rows", async () => {
  const workbook = openWorkbook(await handOut(folder, [SOUND]));
  for (const sheet of Object.values(workbook.Sheets)) expect(sheet["!merges"] ?? []).toEqual([]);
  const table = partOf(workbook, "xl/tables/table3.xml");
  expect(table).toContain('displayName="fct_sound" ref="A1:G4"');
  expect(table).toContain('<autoFilter ref="A1:G4">');
  expect(table.match(/hiddenButton="0"/g)).toHaveLength(7);
  expect(partOf(workbook, "xl/worksheets/sheet4.xml")).toContain('ySplit="1" topLeftCell="A2"');
});

test("a table without rows keeps the one row that a table must have", async () => {
  const none = { ...SOUND, name: "fct_none", sql: `${SOUND.sql} where false` };
  const workbook = openWorkbook(await handOut(folder, [none]));
  expect(partOf(workbook, "xl/tables/table3.xml")).toContain('ref="A1:G2"');
  expect(cellsOf(workbook, "Lembar fct_none")).toHaveLength(1);
});

test("the notes explain every sign, column and code, and the list of sheets counts their rows", async () => {
  const workbook = openWorkbook(await handOut(folder, [SOUND]));
  expect(cellsOf(workbook, "Isi")[1]).toEqual([
    "Lembar fct_sound",
    "Satu baris fct_sound.",
    3,
    "fct_sound",
    "fakta",
  ]);
  const notes = cellsOf(workbook, "Keterangan");
  expect(notes).toContainEqual(["Kolom", "Lembar fct_sound", "VALUE", "value", "Arti value."]);
  expect(notes).toContainEqual(["Kode", "comparability", "dibulatkan", "rounded", "Sudah dibulatkan."]);
  expect(notes.flat()).not.toContain("nik");
});

test("the list of sheets leads to each of them", async () => {
  const workbook = openWorkbook(await handOut(folder, [SOUND]));
  const { A2: cell } = workbook.Sheets["Isi"] ?? {};
  expect(cell.l.Target).toBe("#'Lembar fct_sound'!$A$1");
  expect(partOf(workbook, "xl/worksheets/sheet2.xml")).not.toContain("location=");
});

test("the workbook is dated by the edition, not by the clock", async () => {
  const workbook = openWorkbook(await handOut(folder, [SOUND]));
  expect(workbook.Props).toMatchObject({ Title: "Judul", Author: "Kantor" });
  const midnight = new Date("2025-10-30T00:00:00Z");
  expect(workbook.Props).toMatchObject({ CreatedDate: midnight, ModifiedDate: midnight });
});

test("odd texts come out of workbook and CSV as they went in, and none is a formula", async () => {
  const files = await handOut(folder, [ODD]);
  const workbook = openWorkbook(files);
  const inSheet = cellsOf(workbook, "Lembar fct_odd")
    .slice(1)
    .map(([, text]) => String(text));
  const inCsv = csvOf(files, "fct_odd")
    .slice(1)
    .map(([, text = ""]) => text);
  expect(inSheet.map(restoreText)).toEqual(ODD_TEXTS);
  expect(inCsv.map(restoreText)).toEqual(ODD_TEXTS);
  for (const text of [...inSheet, ...inCsv]) expect(text).not.toMatch(/(^|[;\t\r\n])[=+\-@\t\r]/);
  const cells = Object.values(workbook.Sheets["Lembar fct_odd"] ?? {}) as { f?: string; t?: string }[];
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
});

test("whatever a text is, one apostrophe less at each dangerous place gives it back", () => {
  const unit = fc.constantFrom(..."=+-@'\t\r\n; a,\"＝".split(""));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string()), (text) => {
      expect(restoreText(neutralise(text))).toBe(text);
      expect(neutralise(text)).not.toMatch(/(?<=^|[;\t\r\n])[=+\-@\t＝]/);
    }),
  );
});

test("a number is never text, however it begins", () => {
  expect(csvLine([-7.5, "-7,5", null, true, 1e12])).toBe('-7.5,"\'-7,5",,true,1000000000000\r\n');
});

test("a text that no cell can hold is cut in the workbook and whole in the CSV; what XML cannot hold is written out", async () => {
  const long = {
    name: "fct_long",
    sql: "select repeat('x', 40000) as t, 'a' || chr(7) as u",
    columns: described(["t", "u"]),
  };
  const files = await handOut(folder, [long]);
  const [, [cut, bell] = []] = cellsOf(openWorkbook(files), "Lembar fct_long");
  expect(String(cut)).toHaveLength(32_767);
  expect(String(cut).endsWith("x…")).toBe(true);
  expect(bell).toBe("a\u0007");
  expect(csvOf(files, "fct_long")[1]?.[0]).toHaveLength(40_000);
});

test("CSV names its columns, ends lines as RFC 4180 wants, and tells absent from empty", async () => {
  const files = await handOut(folder, [SOUND]);
  expect(readFileSync(join(files, "fct_sound.csv"), "utf8")).toBe(
    [
      "region_code,covered_year,value,ratio,as_of,is_primary,input_ids",
      "00,,86.4,,1999-12-31,,",
      '35.02,2025,0,-7.5,,false,""',
      '35.10,2024,1000000000000,0.125,2024-02-29,true,"a; b"',
      "",
    ].join("\r\n"),
  );
  expect(csvOf(files, "kolom")).toContainEqual([
    "fct_sound",
    "value",
    "VALUE",
    "DECIMAL(20,4)",
    "Arti value.",
  ]);
});

test("the public database holds the published columns with their types and what they mean, and nothing else", async () => {
  const database = join(await handOut(folder, [SOUND]), "cakupan.duckdb");
  const columns = await queryFile(
    database,
    "select table_name, column_name, data_type, comment from duckdb_columns() where not internal order by table_name desc, column_index",
  );
  expect(columns.map(({ table_name, column_name }) => [table_name, column_name].join("."))).toEqual([
    ...["region_code", "covered_year", "value", "ratio", "as_of", "is_primary", "input_ids"].map(
      (name) => `fct_sound.${name}`,
    ),
    ...["codelist", "code", "label_id", "explanation"].map((name) => `dim_codes.${name}`),
  ]);
  expect(columns).toContainEqual({
    table_name: "fct_sound",
    column_name: "value",
    data_type: "DECIMAL(20,4)",
    comment: "VALUE: Arti value.",
  });
  expect(
    await queryFile(database, "select comment from duckdb_tables() where table_name = 'fct_sound'"),
  ).toEqual([{ comment: "Lembar fct_sound. Satu baris fct_sound." }]);
  expect(await queryFile(database, "select region_code, value, input_ids from fct_sound")).toEqual([
    { region_code: "00", value: "86.4000", input_ids: null },
    { region_code: "35.02", value: "0.0000", input_ids: [] },
    { region_code: "35.10", value: "1000000000000.0000", input_ids: ["a", "b"] },
  ]);
});

test("the public database brings its macros, and says what they are for", async () => {
  const tables = [
    {
      name: "fct_derived",
      sql: `select * from (values
        ('d1', '35.01', 'cost', 8.0, 'rupiah', '{f1} ÷ {r1}', ['f1', 'r1'], null, ['rounded'], 'cost'),
        ('d2', '35.01', 'cost', null, 'rupiah', '{d1} × 2', ['d1', 'hilang'], 'no_data', [], 'cost'),
        ('d3', '35.02', 'cost', 9.0, 'rupiah', null, [], null, ['rounded', 'unverified'], 'cost'))
        as t(derived_id, region_code, indicator, value, unit, formula, input_ids, missing_reason, comparability_codes, comparison_group)`,
    },
    ...["fct_figures", "fct_reports"].map((name, index) => ({
      name,
      sql: `select '${["f1", "r1"][index]}' as figure_id, '35.01' as region_code, 'spend' as measure, 80::decimal(20, 4) as value,
        'rupiah' as unit, 'dok' as document_id, 'hlm. 3' as locator`,
    })),
    {
      name: "dim_documents",
      sql: "select 'dok' as document_id, 'Berita' as title, date '2024-01-02' as published_on",
    },
  ].map((table): HandedOut => ({ ...table, columns: described(COLUMNS[table.name] ?? []) }));
  const database = join(await handOut(folder, tables), "cakupan.duckdb");
  expect(
    await queryFile(
      database,
      "select step, id, value, formula, document, locator from receipt('d2') order by step, id",
    ),
  ).toEqual([
    { step: 0, id: "d2", value: null, formula: "{d1} × 2", document: null, locator: null },
    { step: 1, id: "d1", value: 8, formula: "{f1} ÷ {r1}", document: null, locator: null },
    { step: 1, id: "hilang", value: null, formula: null, document: null, locator: null },
    { step: 2, id: "f1", value: 80, formula: null, document: "Berita", locator: "hlm. 3" },
    { step: 2, id: "r1", value: 80, formula: null, document: "Berita", locator: "hlm. 3" },
  ]);
  expect(await queryFile(database, "select count(*) as n from receipt('tidak ada')")).toEqual([{ n: "0" }]);
  expect(await queryFile(database, "select derived_id from sebanding_saja('cost')")).toEqual([
    { derived_id: "d1" },
  ]);
  const macros = await queryFile(
    database,
    "select function_name, comment from duckdb_functions() where not internal order by function_name",
  );
  expect(macros.map(({ function_name }) => function_name)).toEqual([
    "persen",
    "receipt",
    "rupiah",
    "sebanding_saja",
  ]);
  for (const { comment } of macros) expect(comment).toMatch(/^.+: .+\.$/);
  const again = mkdtempSync(join(folder, "lagi "));
  await handOut(again, tables);
  expect(hashes(join(again, "data"))).toEqual(hashes(join(folder, "data")));
});

test("the macros write money and parts as Indonesians do", async () => {
  const database = join(await handOut(folder, [SOUND]), "cakupan.duckdb");
  const [row] = await queryFile(
    database,
    `select rupiah(1250000) as a, rupiah(-1500.5) as b, rupiah(2::bigint) as c, rupiah(null) as d,
       persen(0.263) as e, persen(12.34567) as f, persen(-0.5) as g, persen(null) as h`,
  );
  expect(Object.values(row ?? {})).toEqual([
    "Rp1.250.000",
    "-Rp1.501",
    "Rp2",
    null,
    "26,30%",
    "1.234,57%",
    "-50,00%",
    null,
  ]);
});

test("the same warehouse gives the same bytes, whenever and wherever they are made", async () => {
  const many = {
    name: "fct_many",
    sql: "select i::varchar as a, i * 1.5 as b, 'teks ' || i % 7 as c from range(5000) as t(i)",
    columns: described(["a", "b", "c"]),
  };
  const [first, second] = [join(folder, "1"), join(folder, "2")];
  for (const [each, moment, zone] of [
    [first, "2025-11-01T23:00:00Z", "America/Santiago"],
    [second, "2031-06-30T05:00:00Z", "Asia/Jayapura"],
  ] as const) {
    mkdirSync(each);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
    vi.stubEnv("TZ", zone);
    await handOut(each, [SOUND, ODD, many]);
  }
  expect(hashes(join(second, "data"))).toEqual(hashes(join(first, "data")));
});

test("the page's lists name every file with its size and rows, and every column", async () => {
  const files = await handOut(folder, [SOUND]);
  const list = [...listed(folder, "files"), ...listed(folder, "tables")];
  expect(list.map((row) => row["file"])).toEqual([
    "cakupan.xlsx",
    "cakupan.duckdb",
    "kolom.csv",
    "fct_sound.csv",
    "dim_codes.csv",
  ]);
  expect(list.map((row) => String(row["file"])).toSorted()).toEqual(readdirSync(files).toSorted());
  expect(list[3]).toMatchObject({ rows: 3, href: "/unduh/fct_sound.csv", grain: "Satu baris fct_sound." });
  expect(list[3]?.["size"]).toBe(readFileSync(join(files, "fct_sound.csv")).length);
  expect(listed(folder, "columns")).toHaveLength(7 + 4);
});

test("what is handed out is no data of a page", async () => {
  await handOut(folder, [SOUND]);
  const pages = readPublishedModels(join(folder, "manifest.json"));
  expect(pages.map(({ name }) => name)).toEqual(["rpt_downloads__edition"]);
});

test.each([
  [
    "a column without a label",
    { columns: { value: { publish: true, description: "Arti." } } },
    "fct_sound.value: a column of a download needs a label and a description",
  ],
  [
    "a column without a meaning",
    { columns: { value: { publish: true, label: "Nilai" } } },
    "needs a label and a description",
  ],
  [
    "no column that may go out",
    { columns: { value: { label: "Nilai" } } },
    "fct_sound: a download needs a column that may be published",
  ],
  [
    "no rights",
    { meta: { title: "Judul", download: 1 } },
    "fct_sound: a download needs a title, its rights, and what one row is",
  ],
  [
    "a column that is not there",
    { columns: described(["tiada"]) },
    "rpt_downloads__fct_sound has no column tiada",
  ],
  [
    "a value that is no number",
    { sql: "select 'nan'::double as value", columns: described(["value"]) },
    "rpt_downloads__fct_sound.value is NaN",
  ],
  [
    "a type that no cell holds",
    { sql: "select {'a': 1} as value", columns: described(["value"]) },
    "no cell of a file can hold the type STRUCT",
  ],
])("%s is refused, and named", async (_, given, message) => {
  await expect(handOut(folder, [{ ...SOUND, ...given }])).rejects.toThrow(message);
});

function listed(project: string, what: string): Record<string, unknown>[] {
  const text = readFileSync(join(project, "data", "downloads", `${what}.json`), "utf8");
  return (JSON.parse(text) as { rows: Record<string, unknown>[] }).rows;
}

function hashes(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      ({ name, parentPath }) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(parentPath, name)))
          .digest("hex")}`,
    )
    .toSorted();
}

function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
