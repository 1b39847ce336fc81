import type { Report } from "../report.js";
import type { Read } from "./readOne.js";

const LAST = "9999-99-99";

/** Places of files by month, then by day, so that what is older is known before what follows from it; files without either come last. */
export function inOrder(reads: readonly Read[]): number[] {
  const keys = reads.map(({ report }) => `${monthOf(report)} ${report?.cover?.dated ?? LAST}`);
  return [...reads.keys()].sort((a, b) => compare(keys[a]!, keys[b]!) || a - b);
}

function monthOf(report: Report | null): string {
  if (report?.cover) return report.cover.month;
  let last = "";
  for (const { values } of report?.rows ?? []) if ((values["bulan"] ?? "") > last) last = values["bulan"]!;
  return last || LAST;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
