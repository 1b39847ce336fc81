import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoted } from "../../../reports/publish/downloads/table.js";
import { macroStatements } from "../../../reports/publish/downloads/macros.js";
import type { Project } from "../project.js";
import { fingerprint, readState } from "../state.js";
import { StopError } from "../stopError.js";
import { plainText } from "./textValue.js";

/** The published warehouse as it stood when it was opened: a build that replaces it leaves this one as it is. */
export interface Snapshot {
  connection: DuckDBConnection;
  /** Of which build it is, for readers. */
  build: string;
  /** Of the models that made it; nothing where that is not known. */
  modelKey: string | undefined;
  close: () => void;
}

const CONFIG = {
  access_mode: "READ_ONLY",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
};
const PREFIX = "rpt_downloads__";
/** Tables as the public database has them, by whose names notebooks of the page run here too; marts are there as marts.fct_… */
const HANDED_OUT = `select table_name from duckdb_columns() where schema_name = 'exports'
  and starts_with(table_name, '${PREFIX}') and table_name <> '${PREFIX}edition' group by 1 order by 1`;
/** Where an unqualified name is looked for. */
const SCHEMAS = ["main", "marts", "exports"];

/** Opens the published warehouse read-only and sealed: no file but `output`, no extension, no setting can be reached from a query. */
export async function openSnapshot(project: Project, output?: string): Promise<Snapshot> {
  const { warehouse } = project;
  if (!existsSync(warehouse))
    throw new StopError(`Belum ada gudang di ${warehouse}: jalankan npm start lebih dulu.`, 2);
  const before = fingerprint(warehouse);
  const instance = await DuckDBInstance.create(warehouse, CONFIG).catch((error: Error) => {
    throw unopened(error, warehouse);
  });
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await seal(connection, output);
    const modelKey = keyOf(project, before);
    const build = `bangunan ${modelKey ?? "tak dikenal"}${await editionOf(connection)}`;
    return { connection, build, modelKey, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The temporary folder is made only when a query does not fit into memory. */
async function seal(connection: DuckDBConnection, output: string | undefined): Promise<void> {
  const spill = join(tmpdir(), `cakupan-sql-${process.pid}`);
  const schemas = (await textsOf(connection, "select schema_name from duckdb_schemas()")).filter(
    (name, index, all) => SCHEMAS.includes(name) && all.indexOf(name) === index,
  );
  const ordered = SCHEMAS.filter((name) => schemas.includes(name));
  await connection.run(`set temp_directory = ${literal(spill)}`);
  await connection.run(`set search_path = ${literal(ordered.join(","))}`);
  if (output !== undefined) await connection.run(`set allowed_paths = [${literal(output)}]`);
  const tables = await textsOf(
    connection,
    "select table_name from duckdb_tables() where schema_name = 'marts' union select view_name from duckdb_views() where schema_name = 'marts'",
  );
  for (const table of await textsOf(connection, HANDED_OUT))
    await connection.run(
      `create temp view ${quoted(table.slice(PREFIX.length))} as from exports.${quoted(table)}`,
    );
  for (const macro of macroStatements(tables)) await connection.run(`create temp ${macro}`);
  await connection.run("set enable_external_access = false");
  await connection.run("set lock_configuration = true");
}

/** A file that the notes do not fit has been put there by somebody else, or in this very moment by a build. */
function keyOf(project: Project, before: string | undefined): string | undefined {
  const published = readState(project, "published");
  return published?.warehouse === before ? published?.modelKey : undefined;
}

async function editionOf(connection: DuckDBConnection): Promise<string> {
  const found = await textsOf(
    connection,
    "select table_name from duckdb_tables() where table_name = 'rpt_downloads__edition' and schema_name = 'exports'",
  );
  if (found.length === 0) return "";
  const [edition] = await textsOf(
    connection,
    "select edition_text from exports.rpt_downloads__edition where edition_text is not null",
  );
  return edition === undefined ? "" : `, edisi ${edition}`;
}

function unopened(error: Error, warehouse: string): Error {
  if (/Conflicting lock|Could not set lock/.test(error.message))
    return new StopError(
      `Program lain membuka ${warehouse} untuk ditulis: tutup program itu, atau bukalah gudang hanya untuk dibaca, lalu ulangi.`,
    );
  if (existsSync(`${warehouse}.wal`))
    return new StopError(
      `Gudang tidak dapat dibuka: di sampingnya ada ${warehouse}.wal, sisa program yang menulis ke dalamnya. Jalankan npm start, lalu ulangi.\nDuckDB: ${error.message}`,
    );
  return new StopError(`Gudang ${warehouse} tidak dapat dibuka.\nDuckDB: ${error.message}`);
}

async function textsOf(connection: DuckDBConnection, sql: string): Promise<string[]> {
  return (await connection.runAndReadAll(sql)).getRowsJson().map(([text]) => plainText(text ?? null));
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
