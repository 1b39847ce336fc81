import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDownloads } from "./downloads/downloads.js";
import { readPublishedModels, type PublishedModel } from "./manifest.js";
import { writeQueries } from "./notebook/writeQueries.js";
import { datasetJson } from "./pageData.js";

export interface PublishOptions {
  /** The project's root. */
  project: string;
  /** The DuckDB file; it is opened read-only. */
  warehouse: string;
  /** What dbt says of the models of this warehouse. */
  manifest: string;
  log: (line: string) => void;
}

/** The column that orders an export and is not written. */
const SORT_KEY = "sort_key";
/** Types that JSON has no exact form for: numbers become doubles, moments become ISO text. */
const CASTS: readonly (readonly [RegExp, string])[] = [
  [/^(DECIMAL|.*INT|HUGEINT|UHUGEINT|FLOAT)/, "double"],
  [/^(DATE|TIMESTAMP|TIME)/, "varchar"],
];

/** Reads schema `exports` (read-only) and dbt's manifest, and replaces `reports/data/` by what may be published. */
export async function publish({
  project,
  warehouse,
  manifest,
  log,
}: PublishOptions): Promise<{ files: number }> {
  const models = readPublishedModels(manifest).filter(({ published }) => published.length > 0);
  const next = join(project, "reports", ".observablehq", "data.next");
  rmSync(next, { recursive: true, force: true });
  await reading(warehouse, async (connection) => {
    for (const model of models) {
      const folder = join(next, model.page);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${model.what}.json`), await readExport(connection, model));
    }
  });
  const downloads = await writeDownloads({ warehouse, manifest, data: next });
  await writeQueries({ manifest, data: next });
  replaceFolder(join(project, "reports", "data"), next);
  log(`${models.length} ekspor dan ${downloads} berkas unduhan ditulis ke reports/data`);
  return { files: models.length + downloads };
}

async function reading(
  warehouse: string,
  use: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const instance = await DuckDBInstance.create(warehouse, { access_mode: "READ_ONLY" });
  try {
    const connection = await instance.connect();
    try {
      await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

async function readExport(connection: DuckDBConnection, model: PublishedModel): Promise<string> {
  const types = await columnTypes(connection, model.name);
  const unknown = model.published.filter((column) => !types.has(column));
  if (types.size === 0) throw new Error(`${model.name} is in dbt's manifest, but not in the warehouse`);
  if (unknown.length > 0) throw new Error(`${model.name} has no column ${unknown.join(", ")}`);
  const written = model.published.filter((column) => column !== SORT_KEY);
  const select = written.map((column) => castTo(column, types.get(column) ?? ""));
  const order = [SORT_KEY, ...types.keys()].filter((column) => types.has(column)).map(quoted);
  const sql = `select ${select.join(", ")} from exports.${quoted(model.name)} order by ${order.join(", ")}`;
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowObjectsJson();
  assertFinite(model.name, rows);
  return datasetJson({ title: model.title, columns: model.columns, rows });
}

/** JSON has no NaN and no infinity; a ratio that is one is a missing figure that no model declared. */
function assertFinite(name: string, rows: readonly Record<string, unknown>[]): void {
  for (const row of rows) {
    const bad = Object.entries(row).find(([, value]) => /^(NaN|-?Infinity)$/.test(String(value)));
    if (bad) throw new Error(`${name}.${bad[0]} is ${String(bad[1])} in ${JSON.stringify(row)}`);
  }
}

async function columnTypes(connection: DuckDBConnection, table: string): Promise<Map<string, string>> {
  const reader = await connection.runAndReadAll(
    "select column_name, data_type from information_schema.columns where table_schema = 'exports' and table_name = $table",
    { table },
  );
  const rows = reader.getRowObjectsJson() as unknown as readonly { column_name: string; data_type: string }[];
  return new Map(rows.map(({ column_name, data_type }) => [column_name, data_type]));
}

function castTo(column: string, type: string): string {
  const cast = type.endsWith("[]") ? undefined : CASTS.find(([pattern]) => pattern.test(type))?.[1];
  return cast === undefined ? quoted(column) : `${quoted(column)}::${cast} as ${quoted(column)}`;
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function replaceFolder(folder: string, next: string): void {
  const old = `${next}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}
