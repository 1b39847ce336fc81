import type { DuckDBConnection } from "@duckdb/node-api";
import type { ReportProblem } from "../problem.js";
import { appendRows } from "./appendRows.js";
import { inTransaction } from "./store.js";
import { ATTEMPTS } from "./tables.js";

/** A file that was not accepted, the last time it was tried. */
export interface Attempt {
  file: string;
  sha256: string;
  branch: string | null;
  month: string | null;
  status: "refused" | "quarantined";
  problems: readonly ReportProblem[];
  checked_at: string;
}

/** More than anybody corrects by hand; the returned copy and `--json` have them all. */
const KEPT_PROBLEMS = 2000;

/** Keeps an attempt in place of earlier ones of the same file. */
export async function keepAttempt(connection: DuckDBConnection, attempt: Attempt): Promise<void> {
  const { file, sha256, branch, month, status, checked_at } = attempt;
  const problems = JSON.stringify(attempt.problems.slice(0, KEPT_PROBLEMS));
  await inTransaction(connection, async () => {
    await connection.run("delete from attempts where file = $file", { file });
    await appendRows(connection, ATTEMPTS, [[file, sha256, branch, month, status, problems, checked_at]]);
  });
}

/** Forgets the attempts of a file. */
export async function forgetAttempt(connection: DuckDBConnection, file: string): Promise<void> {
  await connection.run("delete from attempts where file = $file", { file });
}

/** Reads the open attempts, by branch, month and file. */
export async function listAttempts(connection: DuckDBConnection): Promise<Attempt[]> {
  const reader = await connection.runAndReadAll(
    `select ${ATTEMPTS.columns.join(", ")} from attempts order by branch nulls last, month nulls last, file`,
  );
  return (reader.getRowObjectsJS() as unknown as (Attempt & { problems: string })[]).map((row) => ({
    ...row,
    problems: JSON.parse(row.problems) as ReportProblem[],
  }));
}
