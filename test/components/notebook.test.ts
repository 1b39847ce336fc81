import { describe, expect, test } from "vitest";
import { meaningOf } from "../../reports/components/notebook/completion.js";
import type { ColumnKind, Result, Value } from "../../reports/components/notebook/engine.js";
import { EngineFailed } from "../../reports/components/notebook/engine.js";
import { explainProblem } from "../../reports/components/notebook/errors.js";
import { refusalOf } from "../../reports/components/notebook/gate.js";
import { packLink } from "../../reports/components/notebook/link.js";
import { resultCsv, resultTsv } from "../../reports/components/notebook/resultFiles.js";
import { runCell } from "../../reports/components/notebook/runCell.js";
import { sourceOf } from "../../reports/components/notebook/sources.js";
import { splitStatements } from "../../reports/components/notebook/statements.js";
import { openStore } from "../../reports/components/notebook/store.js";
import { compareValues, shownValue } from "../../reports/components/notebook/values.js";

describe("statements", () => {
  test.each([
    ["select 1; select 2", ["select 1", "select 2"]],
    ["select ';'; select \"a;b\"", ["select ';'", 'select "a;b"']],
    ["select 'it''s;'; -- ; bukan\nselect 2;", ["select 'it''s;'", "-- ; bukan\nselect 2"]],
    [
      "select /* ; /* ; */ ; */ 1; select $$;$$; select $a$;$$;$a$",
      ["select /* ; /* ; */ ; */ 1", "select $$;$$", "select $a$;$$;$a$"],
    ],
    [String.raw`select e'\';'; select 2`, [String.raw`select e'\';'`, "select 2"]],
    ["-- hanya komentar\n;;", []],
    ["select 'tidak ditutup; select 2", ["select 'tidak ditutup; select 2"]],
  ])("%s", (sql, expected) => {
    const found = splitStatements(sql);
    expect(found.map(({ text }) => text)).toEqual(expected);
    for (const { text, from, to } of found) expect(sql.slice(from, to)).toBe(text);
  });
});

describe("what a query may not do here", () => {
  test.each([
    "attach 'a.duckdb'",
    "/* x */ ATTACH 'a'",
    "-- x\ninstall httpfs",
    "load icu",
    "copy (select 1) to 'a'",
    "set threads = 1",
    "pragma version",
    "use memory",
    "create table t as select 1",
    "create or replace view v as select 1",
    "create secret s (type s3)",
    "begin",
    "export database 'a'",
  ])("%s is answered in words", (sql) => {
    expect(refusalOf(sql)).toMatch(/\.$/);
  });

  test.each([
    "select 1",
    "from fct_figures",
    "with a as (select 1) from a",
    "create temp table t as select 1",
    "create or replace temporary view v as from t",
    "describe fct_figures",
    "summarize fct_figures",
    "pivot t on a",
    "(select 1)",
    "select 'attach'",
  ])("%s may be tried", (sql) => {
    expect(refusalOf(sql)).toBeUndefined();
  });
});

describe("a problem", () => {
  test.each([
    [
      'Catalog Error: Table with name fct_figurs does not exist!\nDid you mean "fct_figures"?',
      "Tabel “fct_figurs” tidak ada. Yang paling mirip: fct_figures",
    ],
    [
      'Binder Error: Referenced column "nilai" not found in FROM clause!\nCandidate bindings: "value"',
      'Kolom “nilai” tidak ada di tabel yang disebut. Yang mirip: "value"',
    ],
    ['Parser Error: syntax error at or near "form"', "di dekat “form”"],
    ["Parser Error: syntax error at end of input", "berhenti sebelum selesai"],
    [
      'Invalid Input Error: Cannot execute statement of type "INSERT" on database "cakupan" which is attached in read-only mode!',
      "hanya dapat dibaca",
    ],
    [
      'Permission Error: Cannot access file "x.csv" - file system operations are disabled by configuration',
      "tidak ada berkas",
    ],
    ["query was canceled", "dihentikan"],
    ["Something Else", "tidak dapat dijalankan"],
  ])("%s", (said, words) => {
    const problem = explainProblem(said, "select 1");
    expect(problem.words).toContain(words);
    expect(problem.said).toBe(said);
  });

  test.each([
    ["select 1,\n  nilai from t", "LINE 2:   nilai from t\n          ^", "nilai"],
    [
      `select ${"a, ".repeat(60)}salah, ${"b, ".repeat(60)}c`,
      `LINE 1: ...${"a, ".repeat(10)}salah, b, ...\n${" ".repeat("LINE 1: ".length + 3 + 30)}^`,
      "salah",
    ],
    ["select é, salah", "LINE 1: select é, salah\n                  ^", "salah"],
  ])("is marked at its place in %s", (statement, caret, word) => {
    const { at } = explainProblem(`Binder Error: x\n\n${caret}`, statement);
    expect(statement.slice(at?.from, at?.to)).toBe(word);
  });
});

describe("a cell", () => {
  const asked: string[] = [];
  const engine = {
    run: (statement: string): Promise<Result> => {
      asked.push(statement);
      if (statement.includes("salah"))
        return Promise.reject(
          new Error('Parser Error: syntax error at or near "salah"\n\nLINE 1: salah\n        ^'),
        );
      if (statement.includes("tiada")) return Promise.reject(new EngineFailed("Tidak ada."));
      return Promise.resolve(resultOf({ a: ["integer", [1]] }));
    },
    cancel: () => Promise.resolve({ closed: false }),
  };
  const run = (text: string) => runCell(text, { engine, onProgress: () => {} });

  test("runs its statements until one fails, and marks that one's place in the cell", async () => {
    asked.length = 0;
    expect(await run("select 1; salah; select 3")).toMatchObject({
      kind: "problem",
      problem: { at: { from: 10, to: 15 } },
    });
    expect(asked).toEqual(["select 1", "salah"]);
  });

  test("asks the database nothing that it would refuse", async () => {
    asked.length = 0;
    expect(await run("select 1; attach 'x'")).toMatchObject({
      kind: "problem",
      problem: { at: { from: 10, to: 20 } },
    });
    expect(asked).toEqual(["select 1"]);
  });

  test("gives the last result, says that there is nothing to run, or that there is no database", async () => {
    expect(await run("select 1; select 2;")).toMatchObject({ kind: "result", result: { rows: 1 } });
    expect(await run("-- nanti")).toMatchObject({ kind: "failed" });
    expect(await run("tiada")).toEqual({ kind: "failed", words: "Tidak ada." });
  });
});

describe("values", () => {
  test.each<[Value, ColumnKind, string, string]>([
    [null, "integer", "a", "–"],
    [1234567n, "integer", "a", "1.234.567"],
    [2024, "integer", "tahun", "2024"],
    [-1234.5, "double", "a", "−1.234,5"],
    [0.00001234, "double", "a", "0,00001234"],
    [Number.NaN, "double", "a", "NaN"],
    ["1234567.8900", "decimal", "a", "1.234.567,89"],
    ["-0.5000", "decimal", "a", "−0,5"],
    [
      "170141183460469231731687303715884105727",
      "decimal",
      "a",
      "170.141.183.460.469.231.731.687.303.715.884.105.727",
    ],
    ["1850-01-02", "date", "a", "2 Januari 1850"],
    ["0001-12-31", "date", "a", "31 Desember 1"],
    ["-0043-03-15", "date", "a", "15 Maret 44 SM"],
    ["1999-12-31 23:59:59.5", "timestamp", "a", "31 Desember 1999 23.59.59,5"],
    [true, "boolean", "a", "benar"],
    ["aa00", "blob", "a", "2 bita AA00"],
    ['{"a":[1]}', "nested", "a", '{"a":[1]}'],
  ])("%s of kind %s reads %#", (value, kind, name, shown) => {
    expect(shownValue(value, { kind, name })).toBe(shown);
  });

  test("sort by what they are: numbers by size, names as read", () => {
    expect(["10.5", "9.25"].sort((a, b) => compareValues(a, b, "decimal"))).toEqual(["9.25", "10.5"]);
    expect(["b", "a10", "a9"].sort((a, b) => compareValues(a, b, "text"))).toEqual(["a9", "a10", "b"]);
  });

  test("go into CSV and the clipboard without turning into formulas", () => {
    const result = resultOf({
      "a,b": ["text", ["=1+1", 'kata "x"', null]],
      n: ["decimal", ["-1.50", "2", null]],
    });
    expect(resultCsv(result)).toBe('"a,b",n\r\n\'=1+1,-1.50\r\n"kata ""x""",2\r\n,\r\n');
    expect(resultTsv(result)).toBe('a,b\tn\n\'=1+1\t-1.50\nkata "x"\t2\n\t');
  });
});

describe("the store", () => {
  test("keeps each notebook of each site by itself, and forgets", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
      length: 0,
    };
    const [one, other] = ["/a/", "/b/"].map((site) => openStore(() => storage as unknown as Storage, site));
    expect(one?.write("milik", "x")).toBe("kept");
    expect([one?.read("milik"), other?.read("milik")]).toEqual(["x", undefined]);
    one?.forget("milik");
    expect(one?.read("milik")).toBeUndefined();
    expect(one?.write("milik", "x".repeat(1_000_001))).toBe("too-large");
  });

  test("without storage nothing breaks, and it says so", () => {
    const blocked = openStore(() => {
      throw new Error("SecurityError");
    }, "/");
    expect([blocked.read("milik"), blocked.write("milik", "x")]).toEqual([undefined, "blocked"]);
    expect(() => blocked.forget("milik")).not.toThrow();
  });
});

describe("where a notebook comes from", () => {
  const text = "-- @buku 1\n\nselect 1;\n";
  const site = {
    gallery: () => Promise.resolve({ satu: text }),
    queries: () => Promise.resolve({ "a.b": text }),
  };

  test.each([
    ["", "when asked", "milik"],
    ["#galeri=satu", "at once", "galeri satu"],
    ["#kueri=a.b", "at once", "kueri a.b"],
    [`#buku=${packLink(text)}`, "at once", "tautan"],
    [`#buku=${packLink("-- @buku 1\n\nselect 2;\n")}`, "after reading", "tautan"],
  ])("%s runs %s", async (hash, runs, slot) => {
    const source = await sourceOf(hash, site);
    expect(source.runs).toBe(runs);
    expect(source.slot).toContain(slot);
  });

  test.each(["#galeri=tiada", "#kueri=__proto__", "#buku=1.00000000.abc", "#kueri=%E0%A4%A"])(
    "%s is refused in words",
    async (hash) => {
      await expect(sourceOf(hash, site)).rejects.toThrow(/\.$/);
    },
  );
});

test("a word's meaning is that of the tables which the query names", () => {
  const column = (name: string, description: string) => ({ name, type: "VARCHAR", description });
  const tables = [
    { name: "satu", description: "Satu baris.", columns: [column("kode", "Kode satu.")] },
    { name: "dua", description: "Dua baris.", columns: [column("kode", "Kode dua.")] },
  ];
  expect(meaningOf("kode", "select kode from dua", tables)).toEqual({
    title: "dua: kode (VARCHAR)",
    description: "Kode dua.",
  });
  expect(meaningOf("satu", "", tables)?.description).toBe("Satu baris.");
  expect(meaningOf("kode", "select 1", tables)).toBeUndefined();
});

function resultOf(columns: Record<string, readonly [ColumnKind, readonly Value[]]>): Result {
  const given = Object.entries(columns);
  return {
    columns: given.map(([name, [kind]]) => ({ name, kind })),
    rows: given[0]?.[1][1].length ?? 0,
    isPartial: false,
    seconds: 0,
    column: (index) => given[index]?.[1][1] ?? [],
  };
}
