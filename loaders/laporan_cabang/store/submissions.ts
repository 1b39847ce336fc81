import type { DuckDBConnection } from "@duckdb/node-api";
import type { BpsRow } from "../../bps/reading.js";
import type { ReportRow } from "../report.js";
import { SHEETS } from "../sheets.js";
import { appendRows } from "./appendRows.js";
import { inTransaction } from "./store.js";
import { BPS_VALUES, SHEET_TABLES, SUBMISSIONS } from "./tables.js";

/** An accepted file, as the store lists it. */
export interface Submission {
  submission_id: string;
  kind: "workbook" | "csv" | "bps";
  file: string;
  sha256: string;
  branch: string | null;
  month: string | null;
  dated: string | null;
  template_version: string | null;
  is_simulated: string | null;
  accepted_at: string;
  rows: number;
  columns: string | null;
}

/** What of a file goes into the store. */
export interface Content {
  rows: readonly ReportRow[];
  values: readonly BpsRow[];
}

/** Reads the accepted submissions, oldest first. */
export async function listSubmissions(connection: DuckDBConnection): Promise<Submission[]> {
  const columns = SUBMISSIONS.columns.map((column) => `"${column}"`).join(", ");
  const reader = await connection.runAndReadAll(`select ${columns} from submissions order by accepted_at`);
  return (reader.getRowObjectsJS() as unknown as (Submission & { rows: unknown })[]).map((row) => ({
    ...row,
    rows: Number(row.rows),
  }));
}

/** Writes an accepted file, whole or not at all; attempts that it makes good are forgotten. */
export async function acceptSubmission(
  connection: DuckDBConnection,
  submission: Submission,
  { rows, values }: Content,
): Promise<void> {
  const id = submission.submission_id;
  await inTransaction(connection, async () => {
    await appendRows(connection, SUBMISSIONS, [
      SUBMISSIONS.columns.map((column) => submission[column as keyof Submission]),
    ]);
    for (const [at, table] of SHEET_TABLES.entries()) {
      const { name, columns } = SHEETS[at]!;
      const own = rows.filter(({ sheet }) => sheet === name);
      const names = columns.map((column) => column.name);
      await appendRows(connection, table, cellsOf(own, { id, names }));
    }
    await appendRows(connection, BPS_VALUES, valuesOf(values, id));
    await forgetAttempts(connection, submission);
  });
}

function* cellsOf(
  rows: readonly ReportRow[],
  { id, names }: { id: string; names: readonly string[] },
): Iterable<(string | number | null)[]> {
  for (const { sheet, row, values } of rows)
    yield [id, sheet, row, ...names.map((name) => values[name] ?? null)];
}

function* valuesOf(values: readonly BpsRow[], id: string): Iterable<(string | null)[]> {
  const [, ...names] = BPS_VALUES.columns;
  for (const value of values) yield [id, ...names.map((name) => value[name as keyof BpsRow])];
}

async function forgetAttempts(
  connection: DuckDBConnection,
  { file, branch, month }: Submission,
): Promise<void> {
  await connection.run("delete from attempts where file = $file or (branch = $branch and month = $month)", {
    file,
    branch,
    month,
  });
}
