import {
  ResultReturnType,
  StatementType,
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBResult,
} from "@duckdb/node-api";
import {
  firstWords,
  splitStatements,
  type Statement,
} from "../../../reports/components/notebook/statements.js";
import { StopError } from "../stopError.js";
import { QueryError } from "./queryError.js";

const WRAPPABLE: ReadonlySet<string> = new Set(["select", "with", "from", "values"]);

/** What runs statements: where, with which values, and whether it was told to stop. */
export interface Session {
  connection: DuckDBConnection;
  params: ReadonlyMap<string, string>;
  isStopped: () => boolean;
}

/** A text of one or more statements. */
export interface Script {
  text: string;
  statements: readonly Statement[];
}

/** Splits a text into its statements; one that holds none is wrong use, and so is a value that none of them names. */
export function readScript(text: string, params: ReadonlyMap<string, string>): Script {
  const statements = splitStatements(text);
  if (statements.length === 0) throw new StopError("Kuerinya kosong.", 2);
  for (const name of params.keys()) {
    if (!new RegExp(`\\$${name}\\b`, "i").test(text))
      throw new StopError(`--param ${name}: tidak ada $${name} di kuerinya.`, 2);
  }
  return { text, statements };
}

/** A statement and the text that it stands in. */
export interface Asked {
  statement: Statement;
  text: string;
}

/** Runs a statement to its end, for what goes wrong in a streamed one is lost; gives nothing where it has no rows to show. */
export async function runStatement(session: Session, asked: Asked): Promise<DuckDBResult | undefined> {
  return onPrepared(session, asked, async (prepared) => {
    const result = await prepared.run();
    return result.returnType === ResultReturnType.QUERY_RESULT ? result : undefined;
  });
}

/** Tells whether a statement is a query that may stand inside another; throws what is wrong with it, at its place. */
export async function isSelect(session: Session, asked: Asked): Promise<boolean> {
  return onPrepared(session, asked, async ({ statementType }) => {
    return (
      statementType === StatementType.SELECT && WRAPPABLE.has(firstWords(asked.statement.text, 1)[0] ?? "")
    );
  });
}

/** Puts a statement between two texts; places in it stay what they were. */
export function wrapped(
  { statement: { text: inner, from, to }, text }: Asked,
  [head, tail]: readonly [head: string, tail: string],
): Asked {
  return { statement: { text: `${head}${inner}\n${tail}`, from: from - head.length, to }, text };
}

/** A pivot whose columns are not listed is several statements to DuckDB: the earlier ones find the columns. */
async function prepare({ connection, params }: Session, sql: string): Promise<DuckDBPreparedStatement> {
  try {
    return await connection.prepare(sql);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes("multiple statements")) throw error;
  }
  const parts = await connection.extractStatements(sql);
  for (let index = 0; index < parts.count - 1; index++) {
    const part = await parts.prepare(index);
    bind(part, params);
    await part.run();
  }
  return parts.prepare(parts.count - 1);
}

async function onPrepared<T>(
  session: Session,
  asked: Asked,
  use: (prepared: DuckDBPreparedStatement) => Promise<T>,
): Promise<T> {
  let prepared: DuckDBPreparedStatement | undefined;
  try {
    prepared = await prepare(session, asked.statement.text);
    bind(prepared, session.params);
    return await use(prepared);
  } catch (error) {
    if (error instanceof StopError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new QueryError(said, { ...asked, isStopped: session.isStopped() });
  } finally {
    prepared?.destroySync();
  }
}

/** Reads a result some rows at a time, as JSON values. */
export async function* rowsOf(
  result: DuckDBResult,
  { session, asked }: { session: Session; asked: Asked },
): AsyncGenerator<JsonRow[]> {
  for await (const rows of result.yieldRowsJson()) {
    if (session.isStopped()) throw new QueryError("", { ...asked, isStopped: true });
    yield rows;
  }
}

type JsonRow = Awaited<ReturnType<DuckDBResult["getRowsJson"]>>[number];
/** A value of a result as JSON can say it. */
export type Json = JsonRow[number];

/** Values are texts; a statement that needs another type casts them. */
function bind(prepared: DuckDBPreparedStatement, params: ReadonlyMap<string, string>): void {
  for (let index = 1; index <= prepared.parameterCount; index++) {
    const name = prepared.parameterName(index);
    const value = [...params].find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];
    if (value === undefined)
      throw new StopError(`Kueri memerlukan $${name}: tambahkan --param ${name}=nilai.`, 2);
    prepared.bindVarchar(index, value);
  }
}
