import { realpathSync, statSync } from "node:fs";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { isBpsFile } from "../../bps/readBps.js";
import { listFiles } from "../../lib/listFiles.js";

/** A file that is to be taken in. */
export interface FoundFile {
  path: string;
  /** As given, or below the folder that was given; what may be somebody's NIK is masked. */
  shown: string;
  /** What the store, the letters and the returned copy call it: its own name, with its folders where two files of the run share it. */
  name: string;
}

/** The file types that intake reads; `.json` is an answer of the statistics office. */
const EXTENSIONS: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".json"]);

/** Sixteen digits, or groups of them as people write a NIK; two days side by side are none. */
const NIK =
  /(?<!\d)(?:\d{16}|\d{4}([ ._-])\d{4}\1\d{4}\1\d{4}|\d{6}([ ._-])\d{6}\2\d{4}|\d\d([ ._-])\d\d\3\d\d\3\d{6}\3\d{4})(?!\d)/g;

/**
 * Finds the files at paths below `from`, in the order given and each once; folders are walked, where other types, hidden
 * files, the locks of office programs and what stands below `except` are passed over; not so where `except` is what was given.
 */
export async function findFiles(
  paths: readonly string[],
  { from, except }: { from: string; except: string },
): Promise<FoundFile[]> {
  const found = new Map<string, { path: string; given: string }>();
  for (const given of paths)
    for (const file of filesAt(resolve(from, given), except)) {
      const path = resolve(from, given, file);
      const real = realpathSync(path);
      if (found.has(real) || (file !== "" && !(await isMeant(path)))) continue;
      found.set(real, { path, given: file === "" ? given : join(given, file) });
    }
  const files = [...found.values()];
  const shared = sharedNames(files.map(({ path }) => path));
  return files.map(({ path, given }) => ({
    path,
    shown: masked(given),
    name: masked(shared.has(basename(path).toLowerCase()) ? pathName(relative(from, path)) : basename(path)),
  }));
}

/** Tells whether intake reads files of this type. */
export function isOffered(path: string): boolean {
  return EXTENSIONS.has(extname(path).toLowerCase());
}

/** Tells whether a path may carry somebody's NIK. */
export function hasPersonalNumber(path: string): boolean {
  return path.search(NIK) >= 0;
}

/** Writes a name without what may be somebody's NIK, and without what a terminal would obey. */
export function masked(name: string): string {
  return name
    .replace(NIK, (digits) => digits.replace(/\d/g, "x"))
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "�");
}

/** The files of a folder, relative to it; nothing is relative to a file itself. */
function filesAt(path: string, except: string): string[] {
  if (!statSync(path).isDirectory()) return [""];
  return listFiles(path)
    .filter((file) => isOffered(file) && !basename(file).startsWith("~"))
    .filter((file) => path.startsWith(except) || !join(path, file).startsWith(`${except}${sep}`));
}

/** Many programs write JSON; in a folder only an answer of the statistics office is meant. */
async function isMeant(path: string): Promise<boolean> {
  return extname(path).toLowerCase() !== ".json" || isBpsFile(path).catch(() => true);
}

function sharedNames(paths: readonly string[]): ReadonlySet<string> {
  const names = paths.map((path) => basename(path).toLowerCase());
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** A path as a name that stays inside a folder. */
function pathName(path: string): string {
  return path.replace(/^(?:\.\.[\\/])+|^[\\/]+|^[A-Za-z]:[\\/]/, "");
}
