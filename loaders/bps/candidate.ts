import type { ReportProblem } from "../laporan_cabang/problem.js";
import type { KnownRegion } from "./context.js";
import type { Wrong } from "./value.js";
import type { Round } from "./words.js";

/** Where a problem stands: a cell, or a part of an answer. */
export type Spot = Pick<ReportProblem, "sheet" | "row" | "column" | "cell">;

/** A value of a region, year and round before it is held against the others of its file. */
export interface Candidate {
  region: KnownRegion;
  bpsCode: string | null;
  year: string;
  round: Round;
  /** Persons; null where the table has none, and then `missing` says so. */
  value: number | null;
  missing: string | null;
  /** The size of the last printed digit, in persons. */
  step: number;
  printed: string;
  /** The split key, or sheet and cell. */
  place: string;
  spot: Spot;
  title: string;
  note: string | null;
}

/** The place of what concerns the whole file. */
export const WHOLE_FILE: Spot = { sheet: null, row: null, column: null, cell: null };

/** Puts what is wrong at its place. */
export function problemAt(spot: Spot, { code, severity, found, expected, hint }: Wrong): ReportProblem {
  return { ...spot, code, severity, found, expected, hint };
}

/** Collects problems; one that concerns many places alike is told once. */
export class Problems {
  readonly all: ReportProblem[] = [];

  add(spot: Spot, wrong: Wrong): void {
    this.all.push(problemAt(spot, wrong));
  }

  addOnce(spot: Spot, wrong: Wrong): void {
    if (!this.all.some(({ code, found }) => code === wrong.code && found === wrong.found))
      this.add(spot, wrong);
  }
}

/** Writes a count as Indonesian text. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
