import { correctRows } from "../across/corrected.js";
import { checkAcross } from "../across/checkAcross.js";
import type { ReportProblem } from "../problem.js";
import type { Report, ReportRow } from "../report.js";
import { forgetAttempt, keepAttempt } from "../store/attempts.js";
import { submissionId, type Named } from "../store/submissionId.js";
import type { Submission } from "../store/submissions.js";
import { alreadyAccepted, monthToCome, simulatedMixed } from "./fileProblems.js";
import { correctionsOf } from "./openCorrections.js";
import { resultOf, type IntakeResult } from "./result.js";
import type { Read } from "./readOne.js";
import { accept, isMadeUp, nextMoment, type Session } from "./session.js";

/** Judges a file that was read, and accepts it or keeps the attempt; `besides` is what another file of the run says against it. */
export async function judge(
  read: Read,
  session: Session,
  besides: ReportProblem | undefined,
): Promise<IntakeResult> {
  session.left -= 1;
  const known = session.submissions.find(({ sha256 }) => sha256 === read.sha256);
  if (known) return accepted(read, known, session);
  const { report, bps, file } = read;
  const outside = [...(besides ? [besides] : []), ...mixed(read, session), ...toCome(read, session)];
  const printed = report?.rows ?? [];
  const values = bps?.rows ?? [];
  const confirmed = correctionsOf(report?.cover ?? NO_COVER, session.corrections);
  const right = correctRows(printed, { columns: report?.columns ?? {}, corrections: confirmed });
  const isAlone = report && outside.length === 0;
  const across = isAlone ? checkAcross({ ...report, rows: right }, { ...session, confirmed }) : [];
  const result = resultOf(file.shown, {
    problems: [...read.problems, ...outside, ...across],
    rows: printed.length + values.length,
  });
  if (result.status === "accepted")
    await accept(session, submissionOf(read, session), { printed, right, values });
  else await keep(read, session, result);
  return result;
}

const NO_COVER = { branch: null, month: null };

async function accepted(
  { file }: Read,
  known: Submission,
  { connection, history }: Session,
): Promise<IntakeResult> {
  await forgetAttempt(connection, file.name);
  const current = known.branch && known.month ? history.workbook(known.branch, known.month)?.id : undefined;
  const newer = current === known.submission_id ? undefined : current;
  return resultOf(file.shown, { problems: [alreadyAccepted(known.submission_id, newer)], rows: known.rows });
}

function mixed(read: Read, session: Session): ReportProblem[] {
  const is = isMadeUp(read);
  const isFitting = is === undefined || session.isSimulated === undefined || is === session.isSimulated;
  return isFitting ? [] : [simulatedMixed(is)];
}

const DAY = 86_400_000;

/** It may be tomorrow already where the branch is; made-up reports may speak of any month. */
function toCome({ report }: Read, { now, isSimulated }: Session): ReportProblem[] {
  const months = [report?.cover?.month, ...(report?.rows ?? []).map(({ values }) => values["bulan"])];
  const last = months.reduce<string>((latest, at) => (at && at > latest ? at : latest), "");
  const isKnown = last <= new Date(now().getTime() + DAY).toISOString().slice(0, 10);
  return isSimulated || report?.cover?.isSimulated || isKnown ? [] : [monthToCome(last)];
}

async function keep(read: Read, session: Session, result: IntakeResult): Promise<void> {
  const cover = read.report?.cover;
  await keepAttempt(session.connection, {
    file: read.file.name,
    sha256: read.sha256 ?? "",
    branch: cover?.branch ?? null,
    month: cover?.month ?? null,
    status: result.status === "refused" ? "refused" : "quarantined",
    problems: result.problems,
    checked_at: session.now().toISOString(),
  });
}

function submissionOf(read: Read, session: Session): Submission {
  const { report, bps, file } = read;
  const named = nameOf(read);
  const taken = new Set(session.submissions.map(({ submission_id }) => submission_id));
  const cover = report?.cover;
  const madeUp = isMadeUp(read);
  return {
    submission_id: submissionId(named, taken),
    kind: named.kind,
    file: file.name,
    sha256: read.sha256 ?? "",
    branch: cover?.branch ?? null,
    month: cover?.month ?? null,
    dated: cover?.dated ?? null,
    template_version: cover?.templateVersion ?? null,
    is_simulated: madeUp === undefined ? null : String(madeUp),
    accepted_at: nextMoment(session),
    rows: (report?.rows ?? bps?.rows ?? []).length,
    columns: report ? JSON.stringify(report.columns) : null,
  };
}

function nameOf({ report, bps, file }: Read): Named {
  if (bps) return { kind: "bps", title: bps.title ?? file.name };
  if (report?.cover) return { kind: "workbook", branch: report.cover.branch, month: report.cover.month };
  return { kind: "csv", sheet: sheetOf(report) };
}

function sheetOf(report: Report | null): ReportRow["sheet"] {
  const [sheet] = Object.keys(report?.columns ?? {});
  return (sheet ?? "Kepesertaan") as ReportRow["sheet"];
}
