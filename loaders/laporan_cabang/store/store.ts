import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { createTable, STORE_TABLES } from "./tables.js";

/** Where a project keeps what was taken in. */
export function storeOf(project: string): string {
  return join(project, "warehouse", "intake", "intake.duckdb");
}

/** Opens the store of a project, made where there is none, for as long as `use` takes. */
export async function withStore<T>(
  project: string,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const path = storeOf(project);
  mkdirSync(dirname(path), { recursive: true });
  const instance = await openStore(path);
  try {
    const connection = await instance.connect();
    try {
      for (const table of STORE_TABLES) await connection.run(createTable(table));
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } catch (error) {
    throw storeFault(error, path);
  } finally {
    instance.closeSync();
  }
}

/** Does all of it or nothing, whatever ends the process. */
export async function inTransaction(
  connection: DuckDBConnection,
  change: () => Promise<void>,
): Promise<void> {
  await connection.run("begin transaction");
  try {
    await change();
    await connection.run("commit");
  } catch (error) {
    await connection.run("rollback").catch(() => {}); // a failed commit has rolled back already
    throw error;
  }
}

async function openStore(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, {
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
  } catch (error) {
    throw storeFault(error, path);
  }
}

const FAULTS: readonly [RegExp, string][] = [
  [
    /Conflicting lock|Could not set lock/i,
    "sedang dibuka proses lain; tutup program itu (misalnya DuckDB atau notebook), lalu ulangi",
  ],
  [
    /No space left|disk full|out of disk|File too large/i,
    "tidak muat lagi: disk penuh; kosongkan tempat, lalu ulangi",
  ],
  [/Permission denied|read-only|Cannot open file/i, "tidak dapat ditulisi; periksa izin dan pemiliknya"],
  [
    /not a valid DuckDB|checksum|corrupt|Serialization Error/i,
    "rusak; kembalikan dari cadangan, atau pindahkan berkas itu dan kirim ulang semua laporan",
  ],
];

/** Says in the officer's words what DuckDB says of the store; what was accepted before stays as it was. */
function storeFault(error: unknown, path: string): unknown {
  const meaning = FAULTS.find(([pattern]) => pattern.test(String(error)))?.[1];
  if (!(error instanceof Error) || meaning === undefined || error.cause !== undefined) return error;
  return new Error(`Simpanan laporan cabang ${path} ${meaning}. Yang sudah diterima tidak berubah.`, {
    cause: error,
  });
}
