import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { collect, type Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { checkTable, tableOf } from "../lib/tableContract.js";
import { readTableFile, type TableRow } from "../lib/tableFile.js";
import { tableContracts } from "./schema.js";
import type { Words } from "./words.js";

const FOLDER = "data/reference";

/** The reference tables as given, and the words that other files may use. */
export interface Reference {
  words: Words;
  tables: RawTable[];
  problems: Problem[];
}

/** Reads data/reference/*.csv, checks every cell of every file, and gives all problems at once. */
export async function loadReference(
  connection: DuckDBConnection,
  { project, regions }: { project: string; regions: ReadonlySet<string> },
): Promise<Reference> {
  const names = Object.keys(tableContracts(noWords));
  const problems = unknownFiles(project, names);
  const rows = new Map<string, TableRow[]>();
  for (const name of names) {
    const read = readTableFile(connection, { project, file: fileOf(name), columns: columnsOf(name) });
    rows.set(name, await collect(read, problems, []));
  }
  const words = wordsOf(rows, regions);
  for (const [name, contract] of Object.entries(tableContracts(words))) {
    problems.push(...checkTable(fileOf(name), contract, rows.get(name)!));
  }
  return {
    words,
    problems,
    tables: names.map((name) =>
      tableOf(name, { file: fileOf(name), columns: columnsOf(name), rows: rows.get(name)! }),
    ),
  };
}

const noWords: Words = new Proxy({}, { get: () => new Set<string>() });

function columnsOf(name: string): string[] {
  return Object.keys(tableContracts(noWords)[name]!.row.shape);
}

function fileOf(name: string): string {
  return `${FOLDER}/${name}.csv`;
}

function unknownFiles(project: string, names: readonly string[]): Problem[] {
  const folder = join(project, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".csv")) : [];
  return files
    .filter((file) => !names.includes(basename(file, ".csv")))
    .map((file) => ({
      file: `${FOLDER}/${file}`,
      found: "tabel acuan yang tidak dikenal",
      expected: `salah satu dari ${names.map((name) => `${name}.csv`).join(", ")}`,
      hint: "pindahkan berkas itu, atau tambahkan kontraknya di loaders/reference/schema.ts",
    }));
}

/** The first column of each table, and of each list in codelists.csv. */
function wordsOf(rows: ReadonlyMap<string, readonly TableRow[]>, regions: ReadonlySet<string>): Words {
  const words: Record<string, Set<string>> = { regions: new Set(regions) };
  const add = (list: string, word: string | null | undefined) =>
    word && (words[list] ??= new Set()).add(word);
  for (const [name, table] of rows) for (const row of table) add(name, Object.values(row)[0]);
  for (const row of rows.get("measures") ?? [])
    if (row.kind !== "derived") add("stated_measures", row.measure);
  for (const row of rows.get("measures") ?? []) if (row.measure) add(`unit of ${row.measure}`, row.unit);
  for (const row of rows.get("worker_groups") ?? [])
    if (row.worker_group) add(`instruction of ${row.worker_group}`, row.instruction);
  for (const row of rows.get("legal_bases") ?? []) {
    add(`region of ${row.legal_basis_id}`, row.region_code);
    add(`source of ${row.legal_basis_id}`, row.source_id);
  }
  for (const row of rows.get("codelists") ?? []) if (row.codelist) add(row.codelist, row.code);
  return words;
}
