import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Attempt } from "../store/attempts.js";
import { branchSlug } from "./branchSlug.js";
import { letterPage } from "./letterPage.js";

/** Where the letters lie, and who writes them. */
export interface LettersSpec {
  /** Made where it is not there. */
  folder: string;
  office: { name: string };
}

/** Writes one printable letter a branch whose files are not accepted, and removes those of all others; gives the paths written. */
export function writeLetters(attempts: readonly Attempt[], { folder, office }: LettersSpec): string[] {
  mkdirSync(folder, { recursive: true });
  const byName = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const name = `${branchSlug(attempt.branch)}.html`;
    byName.set(name, [...(byName.get(name) ?? []), attempt]);
  }
  for (const file of readdirSync(folder))
    if (file.endsWith(".html") && !byName.has(file)) rmSync(join(folder, file));
  return [...byName].map(([name, own]) => {
    const path = join(folder, name);
    const page = letterPage({ office: office.name, branch: own[0]?.branch ?? null, attempts: own });
    const next = `${path}.${process.pid}.sementara`;
    writeFileSync(next, page);
    renameSync(next, path);
    return path;
  });
}
