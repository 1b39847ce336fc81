import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectAt, type Project } from "../../bin/lib/project.js";
import { openSnapshot } from "../../bin/lib/sql/snapshot.js";
import { ask, noteBuild, publishWarehouse, writeWarehouse } from "./sqlWarehouse.js";

let root: string;
let project: Project;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "kueri 'satu' "));
  project = await publishWarehouse(root);
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a query", () => {
  test("is answered as a table, and of which build is said beside it", async () => {
    expect(await ask(project, { command: "select n, amount, note from fct_small order by n" })).toEqual({
      code: 0,
      out: [
        "n  amount  note",
        "─  ──────  ─────────────────",
        "1   10.50  satu",
        "2    NULL  =1+1",
        '3   -7.25  koma, dan "petik"',
        "(3 baris)",
        "",
      ].join("\n"),
      said: "Gudang: bangunan kunci-satu, edisi 30 Oktober 2025",
    });
  });

  test("may be several in a file, answered one after the other", async () => {
    writeFileSync(
      join(root, "dua.sql"),
      "-- satu;\ncreate temp table t as select 1 as a;\nselect a from t; select 2 as b;",
    );
    const { out } = await ask(project, { file: "dua.sql", format: "csv" });
    expect(out).toBe("a\n1\n\nb\n2\n");
  });

  test("shows the first rows of many, and says so", async () => {
    const { out } = await ask(project, { command: "select * from range(10000000)" });
    expect(out.split("\n")).toHaveLength(2 + 500 + 1 + 1);
    expect(out).toContain("(500 baris pertama; masih ada yang lain");
  });

  test.for([
    "describe fct_small",
    "show tables",
    "summarize fct_small",
    "from fct_small",
    "values (1), (2) -- dua",
    "explain select 1",
    "pivot fct_small on note using sum(n)",
    "select 1 as a, 2 as a",
    "pragma database_list",
  ])("may be any that reads: %s", async (command) => {
    const { code, out } = await ask(project, { command });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/\(\d+ baris\)\n$/) as string });
  });

  test("shows no sign that would move a terminal's cursor", async () => {
    const { out } = await ask(project, { command: "select 'a' || chr(27) || '[2Jb' as t" });
    expect(out).toContain("a·[2Jb");
  });

  test("finds tables by their public names as the public database has them, and marts by their schema", async () => {
    const command = "select * from dim_a; select * from marts.dim_a";
    expect((await ask(project, { command, format: "csv" })).out).toBe("code,name\n1,Satu\n\ncode\n1\n");
  });

  test("takes values as texts, which it casts", async () => {
    const given = { command: "select $n::int + 1 as x, $nama as y", param: ["n=41", "nama=a'=b"] };
    expect((await ask(project, { ...given, format: "csv" })).out).toBe("x,y\n42,a'=b\n");
  });
});

describe("a query that fails", () => {
  test("is told in words, with its place in the whole text and DuckDB's own", async () => {
    const { code, said } = await ask(project, { command: "select 1;\nselect n,\n  foo from fct_small" });
    expect(code).toBe(1);
    expect(said).toContain("Kolom “foo” tidak ada");
    expect(said).toContain("Baris 3, kolom 3:\n    foo from fct_small\n    ^\nDuckDB: Binder Error");
  });

  test.for([
    ["insert into marts.fct_small select * from marts.fct_small", "Gudang hanya dapat dibaca."],
    ["drop table marts.fct_small", "Gudang hanya dapat dibaca."],
    ["select * from read_text('/etc/hostname')", "Kueri hanya membaca gudang"],
    ["copy fct_small to 'x.csv'", "Kueri hanya membaca gudang"],
    ["attach 'x.duckdb'", "Kueri hanya membaca gudang"],
    ["install httpfs", "Kueri hanya membaca gudang"],
    ["load httpfs", "Tambahan DuckDB"],
    ["set memory_limit = '1GB'", "Setelan basis data dikunci."],
    ["set enable_external_access = true", "Setelan basis data dikunci."],
  ] as const)("%s: %s", async ([command, words]) => {
    const { code, said } = await ask(project, { command });
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(words) as string });
  });
});

test.for([
  [{ command: "select 1", format: "excel" }, "Yang ada: table, csv, json, parquet, arrow, xlsx"],
  [{ command: "select 1", format: "parquet" }, "memerlukan -o"],
  [{ command: "select 1", file: "x.sql" }, "salah satu"],
  [{ file: "tidak-ada.sql" }, "tidak dapat dibaca (ENOENT)"],
  [{ command: " -- kosong" }, "Kuerinya kosong"],
  [{ command: "select 1", param: ["n"] }, "nama=nilai"],
  [{ command: "select 1", param: ["n=1"] }, "tidak ada $n"],
  [{ command: "select $n" }, "tambahkan --param n=nilai"],
  [{ command: "select 1; select 2", format: "json" }, "memuat satu hasil"],
  [{ command: "select 1; create temp table t as select 1 as a", format: "json" }, "memuat satu hasil"],
] as const)("wrong use is refused: %s", async ([given, words]) => {
  await expect(ask(project, given)).rejects.toMatchObject({
    message: expect.stringContaining(words) as string,
    exitCode: 2,
  });
});

describe("the snapshot", () => {
  test("stays what it was while a build puts another warehouse into its place", async () => {
    const own = mkdtempSync(join(tmpdir(), "ganti "));
    const swapped = await publishWarehouse(own);
    const before = await openSnapshot(swapped);
    await writeWarehouse(swapped.next, "dua");
    renameSync(swapped.next, swapped.warehouse);
    const between = await openSnapshot(swapped);
    noteBuild(swapped, "kunci-dua");
    const after = await openSnapshot(swapped);
    const notes = await Promise.all(
      [before, between, after].map(async ({ connection }) =>
        (await connection.runAndReadAll("select note from fct_small where n = 1")).getRowsJson().flat(),
      ),
    );
    expect(notes).toEqual([["satu"], ["dua"], ["dua"]]);
    expect([before, between, after].map(({ modelKey }) => modelKey)).toEqual([
      "kunci-satu",
      undefined,
      "kunci-dua",
    ]);
    for (const { close } of [before, between, after]) close();
    rmSync(own, { recursive: true });
  });

  test("is refused in words where there is no warehouse, or none that can be read", async () => {
    const own = mkdtempSync(join(tmpdir(), "tanpa "));
    await expect(openSnapshot(projectAt(own))).rejects.toThrow("jalankan npm start lebih dulu");
    const broken = await publishWarehouse(own);
    writeFileSync(broken.warehouse, "bukan basis data".repeat(1000));
    await expect(openSnapshot(broken)).rejects.toThrow("tidak dapat dibuka.\nDuckDB: ");
    rmSync(own, { recursive: true });
  });

  test("leaves the folder as it found it", async () => {
    await ask(project, { command: "select 1" });
    expect(readdirSync(join(root, "warehouse")).toSorted()).toEqual([
      "cakupan.duckdb",
      "next",
      "published.json",
    ]);
  });
});

test("a query that is stopped ends, and says so", async () => {
  const stopping = setTimeout(() => process.emit("SIGINT"), 300);
  const { code, said } = await ask(project, { command: "select count(*) from range(1000000000000)" });
  clearTimeout(stopping);
  expect({ code, said }).toEqual({ code: 130, said: expect.stringMatching(/Kueri dihentikan\.$/) as string });
});
