import type { DuckDBConnection } from "@duckdb/node-api";
import { SIMULATED, SIMULATION_NOTE } from "../../lib/simulation.js";
import { macroComments, macroStatements } from "./macros.js";
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
  { tables, isSimulated }: { tables: readonly Table[]; isSimulated: boolean },
): Promise<void> {
  await connection.run("set force_compression = 'uncompressed'");
  await connection.run(
    `attach ${literal(file)} as unduhan (storage_version '${STORAGE_VERSION}', block_size ${BLOCK_SIZE})`,
  );
  for (const table of tables) await copyTable(connection, table);
  if (isSimulated) await markSimulated(connection);
  await addMacros(
    connection,
    tables.map(({ table }) => table),
  );
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

/** They are made where their tables are found without a prefix, as whoever calls them will find them. */
async function addMacros(connection: DuckDBConnection, tables: readonly string[]): Promise<void> {
  await connection.run("use unduhan");
  for (const macro of macroStatements(tables)) await connection.run(`create ${macro}`);
  for (const comment of macroComments(tables)) await connection.run(comment);
  await connection.run("use memory");
}

/** Its name and its only row say it of the whole database. */
async function markSimulated(connection: DuckDBConnection): Promise<void> {
  const name = `unduhan.${quoted(SIMULATED)}`;
  await connection.run(`create table ${name} as select ${literal(SIMULATION_NOTE)} as keterangan`);
  await connection.run(`comment on table ${name} is ${literal(SIMULATION_NOTE)}`);
}

/** Writes a text of SQL; these statements take no parameters. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
