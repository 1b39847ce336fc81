import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { figuresFileSchema } from "../../loaders/figures/schema.js";
import { statementSchema } from "../../loaders/inpres/schema.js";
import { load } from "../../loaders/load.js";
import { loadReference } from "../../loaders/reference/loader.js";
import { tableContracts } from "../../loaders/reference/schema.js";
import type { Words } from "../../loaders/reference/words.js";
import { root } from "./project.js";

let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "cakupan reference "));
  cpSync(join(root, "data"), join(project, "data"), { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Changes one reference table and gives what the loader says of it. */
async function refusal(table: string, change: (text: string) => string): Promise<string> {
  const file = join(project, "data/reference", `${table}.csv`);
  const text = readFileSync(join(root, "data/reference", `${table}.csv`), "utf8");
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
  const warehouse = join(project, "w.duckdb");
  return load({ project, warehouse, log: () => undefined }).then(
    () => "",
    (error: unknown) => (error as Error).message,
  );
}

test.each([
  {
    what: "a missing column",
    table: "employed",
    from: "region_code,year",
    to: "kode,year",
    says: ["employed.csv:1", "kurang: region_code", "lebih: kode"],
  },
  {
    what: "a comma too many",
    table: "region_aliases",
    from: "Mabar,53.15,kamus-cakupan",
    to: "Mabar,53.15,kamus-cakupan,lebih",
    says: ["region_aliases.csv:2", "4 kolom, bukan 3", "hitung koma"],
  },
  {
    what: "a quote that is never closed, with all that follows it",
    table: "region_aliases",
    from: "Muba,16.06",
    to: '"Muba,16.06',
    says: ["region_aliases.csv:13", "tanda kutip ganda yang salah letak atau tidak ditutup"],
  },
  {
    what: "a code that a spreadsheet has cut",
    table: "employed",
    from: "35.10,2023",
    to: "35.1,2023",
    says: ["employed.csv", 'kolom region_code: berisi "35.1"', '"35.10"'],
  },
  {
    what: "a number with a thousands point",
    table: "employed",
    from: "387501",
    to: "387.501",
    says: ["employed.csv:2", "bilangan bulat tanpa titik"],
  },
  {
    what: "the February round for a regency",
    table: "employed",
    from: "35.01,2023,Agustus",
    to: "35.01,2023,Februari",
    says: ["employed.csv:2", "Sakernas Februari tidak berlaku"],
  },
  {
    what: "a row twice",
    table: "region_aliases",
    from: "Barut,62.05,kamus-cakupan\n",
    to: "Barut,62.05,kamus-cakupan\nBarut,62.05,kamus-cakupan\n",
    says: ["region_aliases.csv:4", "sudah ada di baris 3"],
  },
  {
    what: "a source without a row",
    table: "premiums",
    from: "sekitarjatim-2025-05-23",
    to: "sekitarjatim-2025-05-32",
    says: ["premiums.csv:2", 'mungkin maksudnya "sekitarjatim-2025-05-23"'],
  },
  {
    what: "a rule that ends before it starts",
    table: "premiums",
    from: "2026-01-01,2027-03-31",
    to: "2027-04-01,2027-03-31",
    says: ["premiums.csv:4", "tidak mendahului valid_from"],
  },
  {
    what: "a premium with neither amount nor rate",
    table: "premiums",
    from: ",,,16800,month",
    to: ",,,,month",
    says: ["premiums.csv:2", "amount atau rate_pct"],
  },
  {
    what: "an earmark that ends before it starts",
    table: "earmarks",
    from: ",2024-10-18,,",
    to: ",2024-10-18,2024-10-17,",
    says: ["earmarks.csv:", "kolom valid_to", "tidak mendahului valid_from"],
  },
  {
    what: "an earmark for an unknown purpose",
    table: "earmarks",
    from: ",kesejahteraan,",
    to: ",kesejahtraan,",
    says: ["earmarks.csv:2, kolom purpose", 'mungkin maksudnya "kesejahteraan"'],
  },
  {
    what: "an earmark of more than the whole",
    table: "earmarks",
    from: ",exact,50,",
    to: ",exact,500,",
    says: ["earmarks.csv:2, kolom share_pct", "lebih dari 0, paling banyak 100"],
  },
  {
    what: "a part of no benefit",
    table: "benefits",
    from: ",funeral,",
    to: ",funral,",
    says: ["benefits.csv:5, kolom part", 'mungkin maksudnya "funeral"'],
  },
  {
    what: "a benefit with neither amount nor multiple",
    table: "benefits",
    from: ",lump_sum,16200000,",
    to: ",lump_sum,,",
    says: ["benefits.csv:3, kolom amount", "amount (rupiah) atau wage_multiple (kali upah)"],
  },
  {
    what: "a group of workers under an unknown instruction",
    table: "worker_groups",
    from: ",non_asn,Pegawai pemerintah",
    to: ",nonasn,Pegawai pemerintah",
    says: ["worker_groups.csv:13, kolom instruction", 'mungkin maksudnya "non_asn"'],
  },
  {
    what: "a tile at no place",
    table: "tiles",
    from: "35.03,3,6",
    to: "35.03,0,6",
    says: ["tiles.csv:", "kolom column", "bilangan dari 1 sampai 99"],
  },
  {
    what: "a BPS code with a dot",
    table: "bps_codes",
    from: "5310,53.07",
    to: "53.10,53.07",
    says: ["bps_codes.csv:", "kolom bps_code", "empat angka"],
  },
])("$what is refused with its place", async ({ table, from, to, says }) => {
  const message = await refusal(table, (text) => text.replace(from, to));
  for (const part of says) expect(message).toContain(part);
});

test("problems of several files are reported at once", async () => {
  const figures = join(project, "data/figures/62.05/barut-2024-10-22.yml");
  writeFileSync(figures, readFileSync(figures, "utf8").replace("basis: claimed", "basis: klaim"));
  const message = await refusal("employed", (text) => text.replace("387501", "banyak"));
  expect(message).toContain("employed.csv:2");
  expect(message).toContain("barut-2024-10-22.yml");
});

test.each(["measures", "codelists", "programs", "instructions"])(
  "%s refused as a whole is told once, not for each of its words",
  async (table) => {
    const message = await refusal(table, (text) => text.replace(/^\w+/, "kata"));
    expect(message.match(/^\S/gm)).toHaveLength(1);
  },
);

test("every dictionary that a contract names has words", async () => {
  const named = new Set<string>();
  const words: Words = new Proxy(
    {},
    {
      get: (_, name) => {
        named.add(String(name));
        return new Set();
      },
    },
  );
  tableContracts(words);
  figuresFileSchema(words);
  statementSchema(words, undefined);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const known = (await loadReference(connection, { project: root, regions: new Set(["35"]) })).words;
  connection.closeSync();
  expect([...named].filter((name) => !known[name]?.size)).toEqual([]);
});

test("an unknown table is refused by name", async () => {
  writeFileSync(join(project, "data/reference/premi.csv"), "a\n1\n");
  const loading = load({ project, warehouse: join(project, "w.duckdb"), log: () => undefined });
  await expect(loading).rejects.toThrow("premi.csv: tabel acuan yang tidak dikenal");
});

test("a table of another encoding is refused", async () => {
  const file = join(project, "data/reference/segments.csv");
  const cp1252 = Buffer.from([0x93]);
  writeFileSync(file, Buffer.concat([readFileSync(file), cp1252]));
  const loading = load({ project, warehouse: join(project, "w.duckdb"), log: () => undefined });
  await expect(loading).rejects.toThrow("segments.csv: isi berkas bukan UTF-8");
});
