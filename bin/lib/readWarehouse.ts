import { DuckDBInstance, type JS } from "@duckdb/node-api";

/** Asks a warehouse that is opened for reading alone; decimals come as numbers. */
export async function readWarehouse(path: string, sql: string): Promise<JS[][]> {
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
  try {
    const connection = await instance.connect();
    try {
      return (await connection.runAndReadAll(sql)).getRowsJS();
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}
