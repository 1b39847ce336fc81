import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** So many lines are kept. */
export const MOST_LINES = 1000;

/** Reads the lines of earlier prompts, the newest first; none where there is no such file. */
export function readHistory(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n").filter(Boolean).slice(-MOST_LINES).toReversed();
  } catch {
    return [];
  }
}

/** Keeps the lines for the next prompt, readable by their owner alone; a folder that cannot be written to keeps none. */
export function writeHistory(path: string, newestFirst: readonly string[]): void {
  const lines = newestFirst.slice(0, MOST_LINES).toReversed();
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  } catch {
    // What was asked has been answered; only the next prompt begins without it.
  }
}
