import type { BareFormula, Cell } from "../../lib/workbook/workbook.js";
import type { ReportProblem } from "../problem.js";

/** What is wrong with a cell, its place left out. */
export type Finding = Omit<ReportProblem, "sheet" | "row" | "column" | "cell">;

/** What a cell says: a canonical value, nothing, or neither where a finding refuses it or sets it aside. */
export interface Reading {
  value: string | null;
  findings?: readonly Finding[];
}

/** Reads a cell that holds something readable: text that is not blank, a number or a date. */
export type ReadCell = (cell: SoundCell) => Reading;

/** A cell without the kinds that no column takes. */
export type SoundCell = Extract<Cell, { kind: "text" | "number" | "date" }>;

/** Any cell that a sheet may give. */
export type AnyCell = Cell | BareFormula;

/** The one reading of a blank cell. */
export const BLANK: Reading = Object.freeze({ value: null });

/** A value that nothing is said of. */
export function value(text: string): Reading {
  return { value: text };
}

/** A value that is used, with something to say of it. */
export function valueWith(text: string, warning: Omit<Finding, "severity">): Reading {
  return { value: text, findings: [{ ...warning, severity: "warning" }] };
}

/** A cell that refuses its row. */
export function wrong(finding: Omit<Finding, "severity">): Reading {
  return { value: null, findings: [{ ...finding, severity: "error" }] };
}

/** A cell with several readings, or none that is sure: somebody must decide. */
export function doubtful(finding: Omit<Finding, "severity">): Reading {
  return { value: null, findings: [{ ...finding, severity: "quarantine" }] };
}

/** Tells whether the cell gave no value that can be used, though something stands there. */
export function isUnread({ value: read, findings }: Reading): boolean {
  return read === null && findings !== undefined;
}
