import type { DuckDBConnection } from "@duckdb/node-api";
import type { BpsRow } from "../../bps/reading.js";
import type { Correction } from "../../corrections/correctionsFor.js";
import { correctRows } from "../across/corrected.js";
import type { History } from "../across/history.js";
import { fixedPremiums, type Premium } from "../across/premiums.js";
import type { ReportContext } from "../context.js";
import type { Report, ReportRow } from "../report.js";
import { SIMULATED } from "../sheets.js";
import { originOf, readHistory, type Wanted } from "../store/readHistory.js";
import { acceptSubmission, type Submission } from "../store/submissions.js";
import { correctionsOf } from "./openCorrections.js";
import type { Read } from "./readOne.js";

/** What one run knows, and adds to with each file that it accepts. */
export interface Session {
  connection: DuckDBConnection;
  premiums: readonly Premium[];
  /** Accepted submissions, oldest first. */
  submissions: Submission[];
  history: History;
  corrections: readonly Correction[];
  /** Whether the store holds made-up reports; nothing while it holds neither. */
  isSimulated: boolean | undefined;
  now: () => Date;
  /** How many files are still to be judged. */
  left: number;
}

/** The rows of an accepted file. */
export interface Accepted {
  printed: readonly ReportRow[];
  right: readonly ReportRow[];
  values: readonly BpsRow[];
}

/** Opens a session for the files of a run. */
export async function openSession(
  connection: DuckDBConnection,
  { reads, submissions, context, corrections, now }: SessionSpec,
): Promise<Session> {
  const correct = (rows: readonly ReportRow[], { branch, month, columns }: Submission) =>
    correctRows(rows, {
      columns: JSON.parse(columns ?? "{}") as Report["columns"],
      corrections: correctionsOf({ branch, month }, corrections),
    });
  const history = await readHistory(connection, submissions, { wanted: wantedBy(reads), correct });
  const kept = submissions.find(({ is_simulated }) => is_simulated !== null)?.is_simulated;
  return {
    connection,
    history,
    corrections,
    now,
    left: reads.length,
    premiums: fixedPremiums(context.premiums),
    submissions: [...submissions],
    isSimulated: kept ? kept === "true" : simulatedIn(reads),
  };
}

interface SessionSpec {
  reads: readonly Read[];
  submissions: readonly Submission[];
  context: ReportContext;
  corrections: readonly Correction[];
  now: () => Date;
}

/** Accepts a file: into the store as printed, and as it is right into what the next files are held against. */
export async function accept(
  session: Session,
  submission: Submission,
  { printed, right, values }: Accepted,
): Promise<void> {
  await acceptSubmission(session.connection, submission, { rows: printed, values });
  if (session.left > 0) session.history.add(originOf(submission, session.submissions), right);
  session.submissions.push(submission);
}

/** The moment of an acceptance: later than every earlier one, whatever the clock says. */
export function nextMoment({ submissions, now }: Session): string {
  const last = submissions.at(-1)?.accepted_at;
  const earliest = last === undefined ? 0 : new Date(last).getTime() + 1;
  return new Date(Math.max(now().getTime(), earliest)).toISOString();
}

/** Whether what a file says is made up; nothing where it does not say. A CSV has no cover: its name says it, or nothing does. */
export function isMadeUp({ file, report, bps }: Read): boolean | undefined {
  if (report?.kind === "csv") return file.path.includes(SIMULATED) ? true : undefined;
  return report?.cover?.isSimulated ?? bps?.isSimulated;
}

/** One real report makes the run a real one. */
function simulatedIn(reads: readonly Read[]): boolean | undefined {
  const said = reads.map(isMadeUp).filter((is) => is !== undefined);
  return said.length === 0 ? undefined : said.every(Boolean);
}

function wantedBy(reads: readonly Read[]): Wanted {
  const regions = new Set<string>();
  let [from, to] = ["", ""];
  for (const { report } of reads)
    for (const { values } of report?.rows ?? []) {
      if (values["kode_wilayah"]) regions.add(values["kode_wilayah"]);
      const { bulan } = values;
      if (bulan && (from === "" || bulan < from)) from = bulan;
      if (bulan && bulan > to) to = bulan;
    }
  return { regions, from: from || NO_MONTH, to: to || NO_MONTH };
}

const NO_MONTH = "2000-01-01";
