import type { Month } from "../months.js";
import { between, type Draw } from "../random.js";
import type { Package } from "./packages.js";

/** A package's people at the end of a month, and who came and went in it. */
export interface Members {
  active: number;
  joined: number;
  left: number;
}

export interface MembersOptions {
  months: readonly Month[];
  /** People before the first month. */
  start: number;
  /** By which the members grow in a usual month. */
  growth: number;
  draw: Draw;
}

const LEAVING = 0.004;
/** Most of a year's enrolments are made once its budget is spent from March on, and again before its end. */
const SEASON = [0.4, 0.5, 1.2, 1.4, 1.1, 1, 0.9, 1, 1.1, 1.2, 1.3, 0.9];
const A_HANDFUL = 60;

/** Gives a package's people month by month: each month is the one before, and who joined, less who left. */
export function membersOf(of: Package, { months, start, growth, draw }: MembersOptions): Members[] {
  let active = start;
  return months.map((month) => {
    const by = (what: string): number => draw(what, of.worker_group, of.segment, of.funding, month.id);
    const season = SEASON[month.month - 1] ?? 1;
    const few = active < A_HANDFUL;
    const joined = few ? once(by("joined"), 0.12) : moved(active * (growth + LEAVING) * season, by("joined"));
    const left = few && active < 2 ? 0 : few ? once(by("left"), 0.08) : moved(active * LEAVING, by("left"));
    active += joined - left;
    return { active, joined, left };
  });
}

function moved(people: number, drawn: number): number {
  return Math.round(people * between([0.7, 1.3], drawn));
}

function once(drawn: number, chance: number): number {
  return drawn < chance ? 1 : 0;
}
