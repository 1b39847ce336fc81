import type { DuckDBConnection } from "@duckdb/node-api";

/** A table of schema raw: all text, as given; grain and meaning are staging's. */
export interface RawTable {
  name: string;
  columns: readonly string[];
  rows: readonly Record<string, string | number | null | undefined>[];
}

/** Creates the tables in schema raw and fills them. */
export async function writeRawTables(
  connection: DuckDBConnection,
  tables: readonly RawTable[],
): Promise<void> {
  await connection.run("create schema if not exists raw");
  for (const table of tables) await writeRawTable(connection, table);
}

async function writeRawTable(connection: DuckDBConnection, { name, columns, rows }: RawTable): Promise<void> {
  await connection.run(
    `create table raw.${name} (${columns.map((column) => `"${column}" varchar`).join(", ")})`,
  );
  const appender = await connection.createAppender(name, "raw");
  try {
    for (const row of rows) {
      for (const column of columns) {
        const value = row[column];
        if (value === null || value === undefined) appender.appendNull();
        else appender.appendVarchar(String(value));
      }
      appender.endRow();
    }
  } finally {
    appender.closeSync();
  }
}
