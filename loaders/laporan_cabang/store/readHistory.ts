import type { DuckDBConnection } from "@duckdb/node-api";
import { makeHistory, type History } from "../across/history.js";
import type { Values } from "../across/keys.js";
import type { Origin } from "../across/series.js";
import type { ReportRow } from "../report.js";
import { SHEETS, type SheetContract } from "../sheets.js";
import type { Submission } from "./submissions.js";

/** What of the history a run may look at. */
export interface Wanted {
  regions: ReadonlySet<string>;
  /** First and last month that the run's rows speak of. */
  from: string;
  to: string;
}

export interface HistorySpec {
  wanted: Wanted;
  /** Gives rows of a submission as they are right. */
  correct: (rows: readonly ReportRow[], submission: Submission) => Iterable<ReportRow>;
}

/** Reads accepted rows of the wanted regions: all years, but months only from a year before to a month after the wanted ones. */
export async function readHistory(
  connection: DuckDBConnection,
  submissions: readonly Submission[],
  { wanted, correct }: HistorySpec,
): Promise<History> {
  const history = makeHistory();
  const rows = new Map<string, ReportRow[]>(submissions.map(({ submission_id }) => [submission_id, []]));
  for (const contract of SHEETS) await readSheet(connection, { contract, wanted, rows });
  for (const [at, submission] of submissions.entries())
    history.add(
      originOf(submission, submissions.slice(0, at)),
      correct(rows.get(submission.submission_id)!, submission),
    );
  return history;
}

/** Names where rows of a submission come from; one without a date is as new as the newest accepted before it. */
export function originOf(submission: Submission, earlier: readonly Submission[]): Origin {
  const { submission_id: id, branch, month, dated, accepted_at, rows } = submission;
  const newest = earlier.reduce((day, before) => ((before.dated ?? "") > day ? before.dated! : day), "");
  return { id, branch, month, dated, order: `${dated ?? newest}|${accepted_at}`, rows };
}

interface SheetRead {
  contract: SheetContract;
  wanted: Wanted;
  rows: ReadonlyMap<string, ReportRow[]>;
}

async function readSheet(
  connection: DuckDBConnection,
  { contract: { name: sheet, table, columns }, wanted, rows }: SheetRead,
): Promise<void> {
  const isMonthly = columns.some(({ name }) => name === "bulan");
  const months = isMonthly
    ? `and bulan >= cast(cast($from as date) - interval 1 year as date)::varchar
       and bulan <= cast(cast($to as date) + interval 1 month as date)::varchar`
    : "";
  const { regions, from, to } = wanted;
  const reader = await connection.runAndReadAll(
    `select * from ${table} where kode_wilayah in (select unnest(string_split($regions, ' '))) ${months}`,
    { regions: [...regions].join(" "), ...(isMonthly && { from, to }) },
  );
  for (const values of reader.getRowObjectsJS() as unknown as Values[])
    rows.get(values["submission_id"] ?? "")?.push({ sheet, row: Number(values["row"]), values });
}
