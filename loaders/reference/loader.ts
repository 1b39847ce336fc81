import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { check } from "../lib/contract.js";
import { collect, type Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { readTableFile, type TableRow } from "../lib/tableFile.js";
import { tableContracts } from "./schema.js";
import type { TableContract, Words } from "./words.js";

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
    const { row } = tableContracts(noWords)[name]!;
    const read = readTableFile(connection, { project, file: fileOf(name), columns: Object.keys(row.shape) });
    rows.set(name, await collect(read, problems, []));
  }
  const words = wordsOf(rows, regions);
  for (const [name, contract] of Object.entries(tableContracts(words))) {
    problems.push(...checkTable(fileOf(name), contract, rows.get(name)!));
  }
  return { words, problems, tables: names.map((name) => rawTable(name, rows.get(name)!)) };
}

const noWords: Words = new Proxy({}, { get: () => new Set<string>() });

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
  for (const row of rows.get("codelists") ?? []) if (row.codelist) add(row.codelist, row.code);
  return words;
}

function checkTable(file: string, contract: TableContract, rows: readonly TableRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const line = index + 2;
    const locate = (path: readonly PropertyKey[]) => ({ line, place: `kolom ${String(path[0] ?? "")}` });
    const { problems } = check(contract.row, row, { file, locate });
    const key = contract.key.map((column) => row[column]).join(" · ");
    const first = seen.get(key);
    seen.set(key, first ?? line);
    if (first === undefined) return problems;
    const twice = {
      file,
      line,
      place: contract.key.join(", "),
      found: `"${key}" sudah ada di baris ${first}`,
    };
    return [...problems, { ...twice, expected: "kunci yang hanya sekali", hint: "hapus salah satu baris" }];
  });
}

function rawTable(name: string, rows: readonly TableRow[]): RawTable {
  const columns = [...Object.keys(rows[0] ?? {}), "file", "line"];
  return { name, columns, rows: rows.map((row, index) => ({ ...row, file: fileOf(name), line: index + 2 })) };
}
