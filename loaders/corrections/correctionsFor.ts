import type { z } from "zod";
import type { correctionSchema } from "./schema.js";

/** A row of data/corrections.csv. */
type Given = z.infer<ReturnType<typeof correctionSchema>>;

/** A confirmed correction of one cell of a branch report: what it holds, and what is right, as the warehouse writes both. */
export type Correction = Omit<Given, "status"> & { status: "confirmed"; corrected: string };

/** Holds that a correction is to be applied. */
export function isConfirmed(row: Given): row is Correction {
  return row.status === "confirmed" && typeof row.corrected === "string";
}

/** Gives the corrections of a branch's report of a month (`2024-10`, or its first day), by sheet and cell: `Kepesertaan!H14`. */
export function correctionsFor(
  corrections: readonly Correction[],
  { branch, month }: { branch: string; month: string },
): ReadonlyMap<string, Correction> {
  const own = corrections.filter((one) => one.branch === branch && one.month === month.slice(0, 7));
  return new Map(own.map((one) => [`${one.sheet}!${one.cell}`, one]));
}
