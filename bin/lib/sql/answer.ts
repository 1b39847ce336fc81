import type { Writable } from "node:stream";
import type { Project } from "../project.js";
import type { SqlOptions } from "./options.js";
import { fileOutput, ReaderGone, streamOutput } from "./output.js";
import { readScript, type Script, type Session } from "./query.js";
import { QueryError } from "./queryError.js";
import { runParquet, runScript } from "./runScript.js";
import { openSnapshot } from "./snapshot.js";

const INTERRUPTED = 130;

/** Where results and words about them go. */
interface Streams {
  output: Writable;
  say: (line: string) => void;
}
const USUAL: Streams = { output: process.stdout, say: (line) => console.error(line) };

/** Answers a text of queries; gives the exit code: 1 for a query that fails, 130 for one that was stopped. */
export async function answer(
  project: Project,
  options: SqlOptions & { text: string },
  { output, say }: Streams = USUAL,
): Promise<number> {
  const script = readScript(options.text, options.params);
  const unfinished = `${options.output}.${process.pid}.baru`;
  const snapshot = await openSnapshot(project, options.format === "parquet" ? unfinished : undefined);
  say(`Gudang: ${snapshot.build}`);
  const { connection, close } = snapshot;
  let isStopped = false;
  const release = onInterrupt(() => {
    isStopped = true;
    connection.interrupt();
  });
  try {
    const session: Session = { connection, params: options.params, isStopped: () => isStopped };
    await write(session, script, { ...options, unfinished, stream: output });
    if (options.output !== undefined) say(`Ditulis: ${options.output}`);
    return 0;
  } catch (error) {
    return codeOf(error, say);
  } finally {
    release();
    close();
  }
}

/** Takes Ctrl-C over from the command line, whose own way is to end at once; gives what hands it back. */
function onInterrupt(stop: () => void): () => void {
  const before = process.listeners("SIGINT");
  process.removeAllListeners("SIGINT");
  process.on("SIGINT", stop);
  return () => {
    process.removeAllListeners("SIGINT");
    for (const listener of before) process.on("SIGINT", listener);
  };
}

async function write(
  session: Session,
  script: Script,
  { format, output: path, unfinished, stream }: SqlOptions & { unfinished: string; stream: Writable },
): Promise<void> {
  if (format === "parquet" && path !== undefined) return runParquet(session, script, { path, unfinished });
  if (format === "parquet") return;
  const output = path === undefined ? streamOutput(stream) : fileOutput(path);
  let isWhole = false;
  try {
    await runScript(session, script, { format, output });
    isWhole = true;
  } finally {
    await output.finish(isWhole);
  }
}

function codeOf(error: unknown, say: Streams["say"]): number {
  if (error instanceof ReaderGone) return 0;
  if (!(error instanceof QueryError)) throw error;
  say(error.message);
  return error.isStopped ? INTERRUPTED : 1;
}
