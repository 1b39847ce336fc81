import { join } from "node:path";
import { loadBpsContext } from "../bps/loadBpsContext.js";
import { checkSentTwice } from "./across/sentTwice.js";
import { loadContext } from "./context.js";
import { findFiles, type FoundFile } from "./intake/findFiles.js";
import { giveBack, removeCopies } from "./intake/giveBack.js";
import { judge } from "./intake/judge.js";
import { openCorrections } from "./intake/openCorrections.js";
import { inOrder } from "./intake/order.js";
import { readOne, type Read, type ReadContext } from "./intake/readOne.js";
import { statusOf, type IntakeResult } from "./intake/result.js";
import { openSession, type Session } from "./intake/session.js";
import { writeLetters } from "./letters/writeLetters.js";
import type { ReportProblem } from "./problem.js";
import { listAttempts, type Attempt } from "./store/attempts.js";
import { withStore } from "./store/store.js";
import { listSubmissions } from "./store/submissions.js";

export type { IntakeResult } from "./intake/result.js";

export interface IntakeOptions {
  project: string;
  /** The folder that paths start from; this process's own where it is not given. */
  from?: string;
  now: () => Date;
  log: (line: string) => void;
}

/** Where a project's marked copies and letters lie. */
export function intakeFolders(project: string): { returned: string; letters: string } {
  const folder = join(project, "warehouse", "intake");
  return { returned: join(folder, "returned"), letters: join(folder, "letters") };
}

/** Checks files, and those of folders, and takes in the sound ones; one result a file, in the order given. Every path exists. */
export async function intake(
  paths: readonly string[],
  { project, from = process.cwd(), now, log }: IntakeOptions,
): Promise<IntakeResult[]> {
  const files = await findFiles(paths, { from, except: join(project, "warehouse") });
  const context = await loadContext(project);
  const corrections = await openCorrections(project, context);
  const bps = await loadBpsContext(project);
  return withStore(project, async (connection) => {
    const submissions = await listSubmissions(connection);
    const before = await listAttempts(connection);
    const hashes = new Set(submissions.map(({ sha256 }) => sha256));
    const isKnown = (sha256: string) => hashes.has(sha256);
    const reads = await readAll(files, { context: { report: context, bps, isKnown }, log });
    const session = await openSession(connection, { reads, submissions, context, corrections, now });
    const results = await judgeAll(reads, session, { project, log });
    const attempts = await listAttempts(connection);
    removeMadeGood(files, { project, before, attempts });
    writeOpenLetters(attempts, { project, office: context.office, log });
    return results;
  });
}

async function readAll(
  files: readonly FoundFile[],
  { context, log }: { context: ReadContext; log: (line: string) => void },
): Promise<Read[]> {
  const reads: Read[] = [];
  for (const file of files) {
    reads.push(await readOne(file, context));
    log(`[${reads.length}/${files.length}] dibaca: ${file.shown}`);
  }
  return reads;
}

interface Attempts {
  project: string;
  before: readonly Attempt[];
  attempts: readonly Attempt[];
}

/** Takes away the marked copies of earlier attempts that a file of this run has made good. */
function removeMadeGood(files: readonly FoundFile[], { project, before, attempts }: Attempts): void {
  const open = new Set(attempts.map(({ file }) => file));
  const good = before.map(({ file }) => file).filter((file) => !open.has(file));
  const read = new Set(files.map(({ path }) => path));
  removeCopies(good, { folder: intakeFolders(project).returned, read });
}

/** Letters can be written again; what was accepted cannot be taken in again, so their failure is only said. */
function writeOpenLetters(
  attempts: readonly Attempt[],
  { project, office, log }: { project: string; office: { name: string }; log: (line: string) => void },
): void {
  try {
    writeLetters(attempts, { folder: intakeFolders(project).letters, office });
  } catch (error) {
    log(`surat tiap cabang tidak dapat ditulis (${(error as Error).message})`);
  }
}

async function judgeAll(
  reads: readonly Read[],
  session: Session,
  { project, log }: Pick<IntakeOptions, "project" | "log">,
): Promise<IntakeResult[]> {
  const { returned } = intakeFolders(project);
  const besides = sentTwice(reads);
  const results: IntakeResult[] = [];
  let judged = 0;
  for (const at of inOrder(reads)) {
    const read = reads[at]!;
    const result = await judge(read, session, besides.get(at));
    results[at] = { ...result, ...(await giveBack(read, result, { folder: returned, log })) };
    log(`[${(judged += 1)}/${reads.length}] diperiksa: ${result.file}`);
  }
  return results;
}

function sentTwice(reads: readonly Read[]): ReadonlyMap<number, ReportProblem> {
  const sound = reads.flatMap(({ report, file: { name }, problems }, at) =>
    report && statusOf(problems) === "accepted" ? [{ at, name, report }] : [],
  );
  return checkSentTwice(sound);
}
