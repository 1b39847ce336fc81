import type { Month } from "../months.js";
import { between, type Draw } from "../random.js";
import type { Package } from "./packages.js";

/** Claims of one programme by one package in one month. */
export interface Claims {
  program: string;
  cases: number;
  /** Rupiah. */
  amount: number;
}

/** Cases a member and year, and rupiah a case; a death is worth the same everywhere. */
const KINDS: Readonly<Record<string, { rate: number; amount: readonly [number, number] }>> = {
  JKK: { rate: 0.006, amount: [3_000_000, 9_000_000] },
  JKM: { rate: 0.003, amount: [42_000_000, 42_000_000] },
  JHT: { rate: 0.06, amount: [8_000_000, 20_000_000] },
};
/** Planting and harvest, and the rains, bring accidents; savings are drawn before Eid and the school year. */
const SEASON = [1.2, 1.1, 1.3, 1.1, 0.9, 1, 1.2, 0.8, 0.8, 0.9, 1, 1.1];
/** A package of fewer people is left out of the sheet in a month without a case. */
const ALWAYS_LISTED = 500;

/** Gives what a package's members claimed in a month, by programme; pensions are not yet paid. */
export function claimsOf(of: Package, { month, active, draw }: { month: Month; active: number; draw: Draw }) {
  const season = SEASON[month.month - 1] ?? 1;
  return of.program.split("+").flatMap((program): Claims[] => {
    const kind = KINDS[program];
    if (kind === undefined) return [];
    const by = (what: string): number => draw(what, program, of.worker_group, of.segment, month.id);
    const expected = (active * kind.rate * season) / 12;
    const cases = Math.floor(expected * between([0.7, 1.3], by("cases")) + by("one"));
    if (cases === 0 && active < ALWAYS_LISTED) return [];
    const each = Math.round(between(kind.amount, by("amount")) / 1_000) * 1_000;
    return [{ program, cases, amount: cases * each }];
  });
}
