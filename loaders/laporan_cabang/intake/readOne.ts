import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { basename, extname } from "node:path";
import type { BpsContext } from "../../bps/context.js";
import { isBpsFile, readBps } from "../../bps/readBps.js";
import type { BpsReading } from "../../bps/reading.js";
import { shown } from "../../lib/shown.js";
import { FileRefused } from "../../lib/workbook/fileRefused.js";
import { readWorkbook } from "../../lib/workbook/readWorkbook.js";
import type { Workbook } from "../../lib/workbook/workbook.js";
import { ofFile } from "../across/place.js";
import type { ReportContext } from "../context.js";
import type { ReportProblem } from "../problem.js";
import { readReport } from "../read/readReport.js";
import type { Report } from "../report.js";
import { personalName, unknownType, unreadable } from "./fileProblems.js";
import { hasPersonalNumber, isOffered, masked, type FoundFile } from "./findFiles.js";

/** A file that was read, or why it was not. */
export interface Read {
  file: FoundFile;
  /** Null where its bytes could not be read. */
  sha256: string | null;
  format: Workbook["format"] | null;
  report: Report | null;
  bps: BpsReading | null;
  problems: readonly ReportProblem[];
}

/** What files are read against. */
export interface ReadContext {
  report: ReportContext;
  bps: BpsContext;
  /** Contents that were accepted before need no second reading. */
  isKnown: (sha256: string) => boolean;
}

/** Reads one file; a file that cannot be read is refused, never thrown. */
export async function readOne(file: FoundFile, context: ReadContext): Promise<Read> {
  const read: Read = { file, sha256: null, format: null, report: null, bps: null, problems: [] };
  if (!isOffered(file.path)) return { ...read, problems: [unknownType(masked(extname(file.path)))] };
  if (hasPersonalNumber(file.path)) return { ...read, problems: [personalName()] };
  try {
    if (!statSync(file.path).isFile()) return { ...read, problems: [unreadable("bukan berkas biasa")] };
    const sha256 = await hashOf(file.path);
    if (context.isKnown(sha256)) return { ...read, sha256 };
    return { ...read, sha256, ...(await contentOf(file.path, context)) };
  } catch (error) {
    return { ...read, problems: [refusal(error)] };
  }
}

async function contentOf(path: string, context: ReadContext): Promise<Partial<Read>> {
  if (await isBpsFile(path)) return bpsOf(await readBps(path, context.bps));
  const workbook = await readWorkbook(path);
  const { format } = workbook;
  if (await isBpsFile(path, workbook))
    return { format, ...bpsOf(await readBps(path, { ...context.bps, workbook })) };
  const report = readReport(workbook, { file: basename(path), context: context.report });
  return { format, report, problems: report.problems };
}

function bpsOf(bps: BpsReading): Partial<Read> {
  return { bps, problems: bps.problems };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "izinnya tidak ada",
  EPERM: "izinnya tidak ada",
  ENOENT: "berkas hilang saat dibaca",
  EBUSY: "sedang dipakai program lain",
};

function refusal(error: unknown): ReportProblem {
  if (error instanceof FileRefused) {
    const { code, found, expected, hint } = error;
    return ofFile({ code, severity: "error", found, expected, hint });
  }
  if (process.env["CAKUPAN_DEBUG"]) console.error(error);
  const { code = "", message } = error as NodeJS.ErrnoException;
  return unreadable(SYSTEM[code] ?? `pembaca berhenti dengan ${shown(message)}`);
}
