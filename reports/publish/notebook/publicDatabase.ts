import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { SchemaTable } from "../../components/notebook/engine.js";

/** A table of the public database with how many rows it has. */
export interface PublicTable extends SchemaTable {
  rows: number;
}

/** Opens a DuckDB file read-only, sealed as the page's is, and closes it whatever happens. */
export async function onPublicDatabase<T>(
  file: string,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(file, {
    access_mode: "READ_ONLY",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    try {
      await connection.run("set enable_external_access = false");
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** Reads the tables with their columns and what the comments say of them. */
export async function readPublicTables(connection: DuckDBConnection): Promise<PublicTable[]> {
  const tables = await rowsOf(
    connection,
    "select table_name, coalesce(comment, ''), estimated_size::integer from duckdb_tables() where not internal order by table_name",
  );
  const columns = await rowsOf(
    connection,
    `select table_name, column_name, data_type, coalesce(comment, '') from duckdb_columns()
     where not internal order by table_name, column_index`,
  );
  return tables.map(([name, description, rows]) => ({
    name: String(name),
    description: String(description),
    rows: Number(rows),
    columns: columns
      .filter(([table]) => table === name)
      .map(([, column, type, text]) => ({
        name: String(column),
        type: String(type),
        description: String(text),
      })),
  }));
}

/** Asks the database what a statement would give, without running it; throws what is wrong. */
export async function explain(connection: DuckDBConnection, sql: string): Promise<void> {
  await connection.run(`explain ${sql}`);
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}
