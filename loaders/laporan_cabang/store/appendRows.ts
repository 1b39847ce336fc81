import type { DuckDBConnection } from "@duckdb/node-api";
import type { StoreTable } from "./tables.js";

type Cell = string | number | null;

/** Appends rows of cells as text, in the transaction that is open. */
export async function appendRows(
  connection: DuckDBConnection,
  { name }: StoreTable,
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const appender = await connection.createAppender(name);
  try {
    for (const row of rows) {
      for (const cell of row) {
        if (cell === null) appender.appendNull();
        else appender.appendVarchar(String(cell));
      }
      appender.endRow();
    }
  } finally {
    appender.closeSync();
  }
}
