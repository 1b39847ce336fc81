import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { csvParseRows } from "d3";
import { writeDownloads } from "../../reports/publish/downloads/downloads.js";

/** A table that a test hands out: its rows as SQL, and what the YAML says of its columns. */
export interface HandedOut {
  name: string;
  sql: string;
  columns: Record<string, { label?: string; publish?: boolean; description?: string; format?: string }>;
  meta?: Record<string, unknown>;
}

const EDITION: HandedOut = {
  name: "edition",
  sql: "select date '2025-10-30' as edition_on, '30 Oktober 2025' as edition_text, 'Judul' as title, 'Kantor' as office_name",
  columns: {},
  meta: {},
};

/** The list of codes, which the notes explain. */
const CODE_TABLE: HandedOut = {
  name: "dim_codes",
  sql: "select 'comparability' as codelist, 'rounded' as code, 'dibulatkan' as label_id, 'Sudah dibulatkan.' as explanation",
  columns: described(["codelist", "code", "label_id", "explanation"]),
};

/** Describes columns by their own names. */
export function described(names: readonly string[]): HandedOut["columns"] {
  return Object.fromEntries(
    names.map((name) => [name, { publish: true, label: name.toUpperCase(), description: `Arti ${name}.` }]),
  );
}

/** Writes a warehouse and a manifest of these tables into a folder, and hands them out there; `more` is run in the warehouse before. */
export async function handOut(folder: string, tables: readonly HandedOut[], more?: string): Promise<string> {
  const warehouse = join(folder, "it's a warehouse.duckdb");
  const all = [EDITION, ...tables, CODE_TABLE];
  const instance = await DuckDBInstance.create(warehouse);
  const connection = await instance.connect();
  await connection.run("create schema exports");
  for (const { name, sql } of all)
    await connection.run(`create table exports.rpt_downloads__${name} as ${sql}`);
  if (more) await connection.run(more);
  connection.closeSync();
  instance.closeSync();
  const manifest = join(folder, "manifest.json");
  writeFileSync(manifest, JSON.stringify({ nodes: Object.fromEntries(all.map(nodeOf)) }));
  await writeDownloads({ warehouse, manifest, data: join(folder, "data") });
  return join(folder, "data", "unduh");
}

/** Opens the workbook as a spreadsheet program would, with its parts. */
export function openWorkbook(folder: string): WorkBook {
  return read(readFileSync(join(folder, "cakupan.xlsx")), { bookFiles: true, cellNF: true, UTC: true });
}

/** Gives a part of the workbook as text. */
export function partOf(workbook: WorkBook, name: string): string {
  const files = (workbook as unknown as { files: Record<string, { content: Uint8Array }> }).files;
  return Buffer.from(files[name]?.content ?? "").toString("utf8");
}

/** Gives a sheet's cells row by row; absent ones are null. */
export function cellsOf(workbook: WorkBook, sheet: string): unknown[][] {
  const found = workbook.Sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet}`);
  return utils.sheet_to_json<unknown[]>(found, { header: 1, defval: null, raw: true });
}

/** Reads a CSV file's cells as they are. */
export function csvOf(folder: string, table: string): string[][] {
  return csvParseRows(readFileSync(join(folder, `${table}.csv`), "utf8"));
}

/** Takes away what the page says is added to texts that look like formulas. */
export function restoreText(text: string): string {
  return text.replace(/(?<=^|[;\t\r\n])'/g, "");
}

function nodeOf({ name, columns, meta }: HandedOut, place: number): [string, object] {
  const listed = Object.entries(columns).map(([column, { description, ...rest }]) => [
    column,
    { name: column, description, config: { meta: rest } },
  ]);
  const node = {
    resource_type: "model",
    name: `rpt_downloads__${name}`,
    schema: "exports",
    description: `Satu baris ${name}.`,
    config: { meta: meta ?? { title: `Lembar ${name}`, rights: "fakta", download: place } },
    columns: Object.fromEntries(listed),
  };
  return [`model.cakupan.${name}`, node];
}
