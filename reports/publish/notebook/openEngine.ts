import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { EngineFailed, type Progress } from "../../components/notebook/engine.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "../../components/notebook/texts.js";
import { openDatabaseFile, readWhole } from "./databaseFile.js";

/** Where the site keeps the database, its engine (gzipped) and the engine's worker; whole addresses. */
export interface EngineFiles {
  database: string;
  engine: string;
  worker: string;
}

/** A database that is open, and the worker it lives in. */
export interface OpenEngine {
  database: AsyncDuckDB;
  connection: AsyncDuckDBConnection;
  worker: Worker;
}

const NAME = "cakupan.duckdb";
/** Nothing is read but the database of the site: not by a query, and not by DuckDB itself. */
const SEALED = [
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  `attach '${NAME}' as cakupan (read_only)`,
  "use cakupan",
  "set enable_external_access = false",
  "set lock_configuration = true",
];
/** A module with an exception in it: what the engine is built with. */
const EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/** Fetches and opens the database and its engine, and seals it; throws `EngineFailed` in words. */
export async function openEngine(
  files: EngineFiles,
  onProgress: (progress: Progress) => void,
): Promise<OpenEngine> {
  if (
    typeof WebAssembly === "undefined" ||
    !WebAssembly.validate(EXCEPTIONS) ||
    typeof DecompressionStream === "undefined"
  )
    throw new EngineFailed(TEXTS.noWebAssembly);
  const file = openDatabaseFile(files.database, (part) => onProgress({ step: "data", ...part }));
  // awaited below: a failure meanwhile is not unhandled
  file.catch(() => {});
  const { database, worker } = await startWorker(files, onProgress).catch((error: unknown) => {
    throw new EngineFailed(say(TEXTS.noEngine, messageOf(error)));
  });
  try {
    onProgress({ step: "opening" });
    const found = await file;
    if ("bytes" in found) await database.registerFileBuffer(NAME, found.bytes);
    else await database.registerFileURL(NAME, files.database, DuckDBDataProtocol.HTTP, false);
    const connection = await database.connect();
    for (const statement of SEALED) await connection.query(statement);
    return { database, connection, worker };
  } catch (error) {
    worker.terminate();
    throw new EngineFailed(say(TEXTS.noDatabase, messageOf(error)));
  }
}

async function startWorker(
  files: EngineFiles,
  onProgress: (progress: Progress) => void,
): Promise<Omit<OpenEngine, "connection">> {
  const packed = await readWhole(files.engine, (part) => onProgress({ step: "engine", ...part }));
  // some servers unpack what is gzipped on its way
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const stream = new Blob([packed as BlobPart]).stream();
  const unpacked = isPacked ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
  const module = await new Response(unpacked, { headers: { "content-type": "application/wasm" } }).blob();
  const address = URL.createObjectURL(module);
  const worker = new Worker(workerAddress(files.worker));
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const broken = new Promise<never>((_, reject) =>
    worker.addEventListener("error", () => reject(new Error("worker"))),
  );
  try {
    await Promise.race([database.instantiate(address, null), broken]);
  } finally {
    URL.revokeObjectURL(address);
  }
  const filesystem = { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false };
  await database.open({ filesystem, query: { castBigIntToDouble: false, castDecimalToDouble: false } });
  return { database, worker };
}

/** A worker made from text keeps the page's policy: it may ask nobody but this site. DuckDB logs every wrong query, which is the reader's affair. */
function workerAddress(script: string): string {
  const quiet = "console.log = console.warn = console.error = () => {};";
  const text = `${quiet} importScripts(${JSON.stringify(script)});`;
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
