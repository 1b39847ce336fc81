import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { DataType, type RecordBatch } from "apache-arrow";
import type { Engine, Progress, Result } from "../../components/notebook/engine.js";
import { arrowResult } from "./arrowResult.js";
import { openEngine, type EngineFiles, type OpenEngine } from "./openEngine.js";

/** As many rows as are fetched; the rest is said to exist. */
const MOST_ROWS = 10_000;
/** What a query that does not listen is given before its worker is closed. */
const PATIENCE_MS = 1500;
/** In DuckDB's own words. */
const CANCELLED = "query was canceled";

/** Makes the engine of the page: DuckDB in a worker, fetched at the first statement. */
export function wasmEngine(files: EngineFiles): Engine {
  let opening: Promise<OpenEngine> | undefined;
  let running: Promise<unknown> | undefined;
  let cancelled = 0;
  let abandon: ((reason: Error) => void) | undefined;
  const opened = (onProgress: (progress: Progress) => void): Promise<OpenEngine> => {
    opening ??= openEngine(files, onProgress);
    return opening.catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  };
  return {
    run: async (statement, onProgress) => {
      const before = cancelled;
      const { connection } = await opened(onProgress);
      if (before !== cancelled) throw new Error(CANCELLED);
      const given = new Promise<never>((_, reject) => (abandon = reject));
      running = fetchRows(connection, statement);
      return Promise.race([running as Promise<Result>, given]).finally(() => (running = undefined));
    },
    cancel: async () => {
      cancelled += 1;
      if (running === undefined || opening === undefined) return { closed: false };
      const { connection, worker } = await opening;
      await settled(connection.cancelSent());
      if (await settled(running)) return { closed: false };
      worker.terminate();
      [opening, running] = [undefined, undefined];
      abandon?.(new Error(CANCELLED));
      return { closed: true };
    },
  };
}

async function fetchRows(connection: AsyncDuckDBConnection, statement: string): Promise<Result> {
  const started = performance.now();
  const reader = await (await connection.send(statement, true)).open();
  // a reader that has come to its end forgets its schema
  const { schema } = reader;
  const batches: RecordBatch[] = [];
  let rows = 0;
  // in parts, DuckDB-Wasm 1.32 leaves out the words of an enumeration
  if (schema.fields.some(({ type }) => DataType.isDictionary(type))) {
    await connection.cancelSent();
    const table = await connection.query(`from (${statement}\n) limit ${MOST_ROWS + 1}`);
    return timed(arrowResult(table.schema, table.batches, MOST_ROWS), started);
  }
  for await (const batch of reader) {
    batches.push(batch);
    rows += batch.numRows;
    if (rows > MOST_ROWS) break;
  }
  return timed(arrowResult(schema, batches, MOST_ROWS), started);
}

function timed(result: Omit<Result, "seconds">, started: number): Result {
  return { ...result, seconds: (performance.now() - started) / 1000 };
}

/** Waits a moment; tells whether it was enough. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  const done = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([
    done,
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS)),
  ]);
}
