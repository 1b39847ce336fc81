import { RefusedError, type Problem } from "../../../loaders/lib/problem.js";
import type { Point } from "./schema.js";

/** Says that a boundary file cannot be drawn at all; where, what was found, what was expected, what to do. */
export function refuse(file: string, problem: Omit<Problem, "file">): RefusedError {
  return new RefusedError([{ file, ...problem }]);
}

/** Says whether a value is a position: at least two finite numbers. */
export function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
