import { appendFileSync, closeSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { FileRefused } from "../../lib/workbook/fileRefused.js";
import { readWorkbook } from "../../lib/workbook/readWorkbook.js";
import type { Workbook } from "../../lib/workbook/workbook.js";
import type { ReportProblem } from "../problem.js";
import { markBook } from "./markBook.js";
import { zipPieces, type Packed } from "./package/zipWriter.js";
import { plainBook } from "./plain/plainBook.js";
import { withoutNumbers } from "./wording.js";

/** In bytes: some 200,000 rows, and reading them again takes seconds. */
const LARGEST_CSV = 20 * 2 ** 20;

/** What is sent back, and where it is put. */
export interface ReturnedSpec {
  /** The path of the copy: `…/returned/<same name>`; its folder is made. What cannot be marked in place gets `.xlsx` behind its name. */
  to: string;
  format: Workbook["format"];
  problems: readonly ReportProblem[];
  /** The tabs by the names that problems call them, where a tab has another. */
  sheetNames?: Readonly<Record<string, string>>;
}

/**
 * Writes a branch's own workbook with its problem cells marked and commented, and a sheet that lists all problems; nothing else in
 * it changes. Gives the path written, or nothing where the file cannot be opened.
 */
export async function writeReturned(from: string, spec: ReturnedSpec): Promise<string | undefined> {
  try {
    if (spec.format === "xlsx") return await writeMarked(from, spec);
    return await writeCopy(from, spec);
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}

async function writeMarked(from: string, spec: ReturnedSpec): Promise<string> {
  const { to, problems, sheetNames = {} } = spec;
  try {
    const notes = [`Berkas: ${withoutNumbers(basename(from))}`];
    return writeZip(to, await markBook(await readFile(from), { problems, sheetNames, notes, isCopy: false }));
  } catch (error) {
    // What our reader understands and this writer does not is copied.
    if (!(error instanceof SyntaxError)) throw error;
    return writeCopy(from, spec);
  }
}

async function writeCopy(
  from: string,
  { to, format, problems, sheetNames = {} }: ReturnedSpec,
): Promise<string> {
  const isLarge = format === "csv" && (await stat(from)).size > LARGEST_CSV;
  const { bytes, tabs, leftOut } = await plainBook(isLarge ? { sheets: [] } : await readWorkbook(from));
  const called = Object.entries(sheetNames).map(([name, tab]) => [name, tabs[tab] ?? tab] as const);
  const notes = [
    `Berkas: ${withoutNumbers(basename(from))}`,
    `Berkas ${extname(from)} tidak dapat ditandai langsung; ini salinan nilainya, tanpa rumus dan tampilan asalnya.`,
    ...(isLarge ? [basename(from)] : leftOut).map(tooLong),
  ];
  const spec = { problems, sheetNames: { ...tabs, ...Object.fromEntries(called) }, notes, isCopy: true };
  return writeZip(`${to}.xlsx`, await markBook(bytes, spec));
}

function tooLong(name: string): string {
  return `${withoutNumbers(name)} terlalu panjang untuk disalin; perbaiki di berkas asal menurut daftar ini.`;
}

/** A copy is whole or not there: it gets its name when all of it is written. */
function writeZip(path: string, entries: ReadonlyMap<string, Packed>): string {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}.sementara`;
  const file = openSync(next, "w");
  try {
    for (const piece of zipPieces(entries)) appendFileSync(file, piece);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
  return path;
}
