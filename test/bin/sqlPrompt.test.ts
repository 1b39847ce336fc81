import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Project } from "../../bin/lib/project.js";
import { readHistory, writeHistory } from "../../bin/lib/sql/history.js";
import { converse } from "../../bin/lib/sql/prompt.js";
import { completionsOf } from "../../bin/lib/sql/words.js";
import { publishWarehouse } from "./sqlWarehouse.js";

let root: string;
let project: Project;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "prompt "));
  project = await publishWarehouse(root);
});
afterAll(() => rmSync(root, { recursive: true }));

describe("the prompt", () => {
  test("says of which build the warehouse is, and answers statements over several lines", async () => {
    const said = await typed("select 1", "  + 1 as dua", "; select 3 as tiga;");
    expect(said).toContain("Gudang: bangunan kunci-satu, edisi 30 Oktober 2025.");
    expect(said).toContain("dua\n───\n  2\n(1 baris)\n");
    expect(said).toContain("tiga\n────\n   3\n(1 baris)\n");
  });

  test("goes on after an error, and after words that it does not know", async () => {
    const said = await typed("select foo from fct_small;", ".entah", "select $x;", "select 'masih' as t;");
    expect(said).toContain("Kolom “foo” tidak ada");
    expect(said).toContain("Perintah .entah tidak dikenal.");
    expect(said).toContain("tambahkan --param x=nilai");
    expect(said).toContain("masih");
  });

  test("lists tables and columns, with what dbt says of them", async () => {
    const node = {
      schema: "marts",
      name: "fct_small",
      description: "Satu\nangka.",
      columns: { n: { description: "Nomor." } },
    };
    writeFileSync(
      join(root, "warehouse", "manifest.kunci-satu.json"),
      JSON.stringify({ nodes: { "model.x": node } }),
    );
    const said = await typed(".tabel", ".kolom fct_small", ".kolom entah");
    expect(said).toMatch(/marts\.fct_small +Satu angka\.\n/);
    expect(said).toContain("main.dim_a");
    expect(said).toContain("n       INTEGER       Nomor.\n");
    expect(said).toContain('Tabel "entah" tidak ada.');
  });

  test("ends at .keluar", async () => {
    expect(await typed(".keluar", "select 'sesudah' as t;")).not.toContain("(1 baris)");
  });
});

describe("the history", () => {
  test("comes back newest first, and only its owner reads it", () => {
    const path = join(root, "baru", "sql.history");
    writeHistory(path, ["tiga", "dua", "satu"]);
    expect(readFileSync(path, "utf8")).toBe("satu\ndua\ntiga\n");
    expect(readHistory(path)).toEqual(["tiga", "dua", "satu"]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readHistory(join(root, "tidak ada"))).toEqual([]);
  });
});

describe("completion", () => {
  const column = (name: string) => ({ name, type: "VARCHAR", comment: "" });
  const tables = [
    { schema: "marts", name: "fct_small", comment: "", columns: [column("note"), column("n")] },
    { schema: "marts", name: "dim_regions", comment: "", columns: [column("region_code")] },
  ];
  test.for([
    ["select * from fct", ["fct_small"], "fct"],
    ["select * from marts.", ["marts.fct_small", "marts.dim_regions"], "marts."],
    ["select fct_small.no", ["fct_small.note"], "fct_small.no"],
    ["select marts.fct_small.n", ["marts.fct_small.note", "marts.fct_small.n"], "marts.fct_small.n"],
    ["from fct_small select not", ["note", "not"], "not"],
    ["select regi", [], "regi"],
    ["SEL", ["select"], "SEL"],
  ] as const)("of %s", ([line, names, word]) => {
    expect(completionsOf(line, { tables })).toEqual([names, word]);
  });

  test("knows the tables that earlier lines of the statement name", () => {
    expect(completionsOf("where regi", { tables, before: "select 1 from dim_regions\n" })[0]).toEqual([
      "region_code",
    ]);
  });
});

async function typed(...lines: string[]): Promise<string> {
  const output = new PassThrough();
  let said = "";
  output.on("data", (part: Buffer) => (said += part.toString("utf8")));
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const code = await converse(project, { format: "table", params: new Map() }, { input, output });
  expect(code).toBe(0);
  return said;
}
