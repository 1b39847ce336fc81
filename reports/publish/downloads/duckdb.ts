import type { DuckDBConnection } from "@duckdb/node-api";
import { orderedRows, quoted, type Table } from "./table.js";

/** The oldest format, which the browser's DuckDB opens too. */
const STORAGE_VERSION = "v1.0.0";
/** The smallest there is: many small tables take less than half the room; DuckDB 1.0 itself cannot read it, 1.1 can. */
const BLOCK_SIZE = 16_384;

/**
 * Writes the tables into a new DuckDB file, described by comments. Compressed blocks hold leftovers of this process's memory, which
 * are nobody's business and differ each time; uncompressed ones do not.
 */
export async function writeDuckdb(
  connection: DuckDBConnection,
  file: string,
  tables: readonly Table[],
): Promise<void> {
  await connection.run("set force_compression = 'uncompressed'");
  await connection.run(
    `attach ${literal(file)} as unduhan (storage_version '${STORAGE_VERSION}', block_size ${BLOCK_SIZE})`,
  );
  for (const table of tables) await copyTable(connection, table);
  await connection.run("checkpoint unduhan");
  await connection.run("detach unduhan");
}

async function copyTable(connection: DuckDBConnection, model: Table): Promise<void> {
  const name = `unduhan.${quoted(model.table)}`;
  const columns = model.columns.map((column) => quoted(column.name));
  await connection.run(`create table ${name} as ${orderedRows(model, columns)}`);
  await connection.run(`comment on table ${name} is ${literal(`${model.title}. ${model.grain}`)}`);
  for (const { name: column, label, description } of model.columns) {
    const comment = literal(`${label}: ${description}`);
    await connection.run(`comment on column ${name}.${quoted(column)} is ${comment}`);
  }
}

/** Writes a text of SQL; these statements take no parameters. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
