import { renameSync, rmSync } from "node:fs";
import type { DuckDBResult } from "@duckdb/node-api";
import { StopError } from "../stopError.js";
import type { Format } from "./options.js";
import type { Output } from "./output.js";
import { isSelect, rowsOf, runStatement, wrapped, type Asked, type Script, type Session } from "./query.js";
import { MOST_ROWS, writeTable } from "./writeTable.js";
import { writeCsv, writeJson } from "./writeText.js";

/** How results are written, and where to. */
interface Writing {
  format: Exclude<Format, "parquet">;
  output: Output;
}

/** Formats that hold several results one after the other. */
const SEVERAL: ReadonlySet<Format> = new Set(["table", "csv"]);

/** Runs the statements one after the other and writes what they give. */
export async function runScript(
  session: Session,
  { statements, text }: Script,
  { format, output }: Writing,
): Promise<void> {
  let written = 0;
  for (const statement of statements) {
    const asked = { statement, text };
    const result = await (format === "table" ? firstRows(session, asked) : runStatement(session, asked));
    if (!SEVERAL.has(format))
      requireOne(result !== undefined, { isLast: statement === statements.at(-1), format });
    if (result === undefined) continue;
    if (written > 0) await output.write("\n");
    await writeResult(result, { format, output, rows: rowsOf(result, { session, asked }) });
    written += 1;
  }
}

/** Writes the last statement's rows as a Parquet file, by way of a file beside it that the session may write. */
export async function runParquet(
  session: Session,
  { statements, text }: Script,
  { path, unfinished }: { path: string; unfinished: string },
): Promise<void> {
  for (const statement of statements) {
    const isLast = statement === statements.at(-1);
    const asked = { statement, text };
    requireOne(await isSelect(session, asked), { isLast, format: "parquet" });
    if (!isLast) await runStatement(session, asked);
    else await copyRows(session, asked, { path, unfinished });
  }
}

async function copyRows(
  session: Session,
  asked: Asked,
  { path, unfinished }: { path: string; unfinished: string },
): Promise<void> {
  const tail = `) to '${unfinished.replaceAll("'", "''")}' (format parquet)`;
  try {
    await runStatement(session, wrapped(asked, ["copy (", tail]));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Asks for one row more than is shown, which says that there are more. */
async function firstRows(session: Session, asked: Asked): Promise<DuckDBResult | undefined> {
  if (!(await isSelect(session, asked))) return runStatement(session, asked);
  return runStatement(session, wrapped(asked, ["select * from (", `) limit ${MOST_ROWS + 1}`]));
}

function requireOne(hasRows: boolean, { isLast, format }: { isLast: boolean; format: Format }): void {
  if (hasRows === isLast) return;
  throw new StopError(
    `--format ${format} memuat satu hasil: pernyataan yang terakhir saja yang memberi baris. Untuk beberapa hasil, pakai table atau csv.`,
    2,
  );
}

type Rows = ReturnType<typeof rowsOf>;

async function writeResult(
  result: DuckDBResult,
  { format, output, rows }: Writing & { rows: Rows },
): Promise<void> {
  if (format === "table") await writeTable(result, rows, output);
  else if (format === "csv") await writeCsv(result, rows, output);
  else if (format === "json") await writeJson(result, rows, output);
  else if (format === "arrow") await (await import("./writeArrow.js")).writeArrow(result, output);
  else await (await import("./writeXlsx.js")).writeXlsx(result, output);
}
