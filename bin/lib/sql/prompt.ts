import { dirname, join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { endOfFirstStatement, splitStatements } from "../../../reports/components/notebook/statements.js";
import { manifestOf, type Project } from "../project.js";
import { StopError } from "../stopError.js";
import { dotCommand } from "./dotCommands.js";
import { withMeanings } from "./meanings.js";
import { MOST_LINES, readHistory, writeHistory } from "./history.js";
import type { SqlOptions } from "./options.js";
import { streamOutput } from "./output.js";
import type { Session } from "./query.js";
import { QueryError } from "./queryError.js";
import { runScript } from "./runScript.js";
import { openSnapshot } from "./snapshot.js";
import { completionsOf, readTables, type KnownTable } from "./words.js";

const FIRST = "cakupan> ";
const NEXT = "     ...> ";

/** Where a prompt listens and speaks. */
interface Streams {
  input: Readable;
  output: Writable;
}

/** What a conversation goes on. */
interface Conversation {
  session: Session;
  tables: readonly KnownTable[];
  format: "table" | "csv" | "json";
  output: Writable;
  /** What was written since the last statement ended. */
  unfinished: string;
  isRunning: boolean;
  isStopped: boolean;
}

/** Answers one statement after the other until its reader has had enough; what goes wrong in one ends only that one. */
export async function converse(
  project: Project,
  { format, params }: Pick<SqlOptions, "format" | "params">,
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<number> {
  if (format !== "table" && format !== "csv" && format !== "json")
    throw new StopError(`--format ${format} memerlukan -c atau -f.`, 2);
  const { connection, build, modelKey, close } = await openSnapshot(project);
  try {
    const tables = withMeanings(await readTables(connection), manifestOf(project, modelKey ?? ""));
    const session = { connection, params, isStopped: () => talk.isStopped };
    const state = { unfinished: "", isRunning: false, isStopped: false };
    const talk: Conversation = { session, tables, format, output, ...state };
    output.write(`Gudang: ${build}. Akhiri kueri dengan ";". Bantuan: .bantuan\n`);
    await hold(talk, { input, history: join(dirname(project.warehouse), "sql.history") });
    return 0;
  } finally {
    close();
  }
}

async function hold(
  talk: Conversation,
  { input, history }: { input: Readable; history: string },
): Promise<void> {
  const lines = createInterface({
    input,
    output: talk.output,
    history: readHistory(history),
    historySize: MOST_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => completionsOf(line, { tables: talk.tables, before: talk.unfinished }),
  });
  lines.on("history", (kept: string[]) => writeHistory(history, kept));
  lines.on("SIGINT", () => interrupt(talk, lines));
  lines.setPrompt(FIRST);
  lines.prompt();
  for await (const line of lines) {
    if (await isLast(talk, line)) break;
    lines.setPrompt(talk.unfinished === "" ? FIRST : NEXT);
    lines.prompt();
  }
  lines.close();
}

/** A running query stops; what is half written is forgotten. */
function interrupt(talk: Conversation, lines: Interface): void {
  if (talk.isRunning) {
    talk.isStopped = true;
    talk.session.connection.interrupt();
    return;
  }
  talk.unfinished = "";
  talk.output.write("\n");
  lines.setPrompt(FIRST);
  lines.write(null, { ctrl: true, name: "e" });
  lines.write(null, { ctrl: true, name: "u" });
  lines.prompt();
}

async function isLast(talk: Conversation, line: string): Promise<boolean> {
  if (talk.unfinished === "" && line.trim().startsWith(".")) {
    const said = dotCommand(line.trim(), talk.tables);
    if (said !== undefined) talk.output.write(said);
    return said === undefined;
  }
  talk.unfinished += `${line}\n`;
  for (
    let end = endOfFirstStatement(talk.unfinished);
    end !== -1;
    end = endOfFirstStatement(talk.unfinished)
  ) {
    const text = talk.unfinished.slice(0, end);
    talk.unfinished = talk.unfinished.slice(end).trimStart();
    await run(talk, text);
  }
  if (splitStatements(talk.unfinished).length === 0) talk.unfinished = "";
  return false;
}

async function run(talk: Conversation, text: string): Promise<void> {
  const { session, format } = talk;
  talk.isRunning = true;
  talk.isStopped = false;
  try {
    const script = { text, statements: splitStatements(text) };
    await runScript(session, script, { format, output: streamOutput(talk.output) });
  } catch (error) {
    if (!(error instanceof QueryError) && !(error instanceof StopError)) throw error;
    talk.output.write(`${error.message}\n`);
  } finally {
    talk.isRunning = false;
  }
}
