import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { MadeFile } from "./sent.js";

/** Holds that a folder may be written: it does not exist, or it is empty. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
}

/** Writes files into a folder, all or none; gives how many. */
export function writeAll(folder: string, files: Iterable<MadeFile>): number {
  mkdirSync(dirname(folder), { recursive: true });
  const next = join(dirname(folder), `.${basename(folder)}.${process.pid}`);
  try {
    let count = 0;
    for (const { name, bytes } of files) {
      const path = join(next, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      count += 1;
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(next, folder);
    return count;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
