import type { Finding } from "./place.js";
import { number } from "./said.js";

const FACTORS = [1_000_000, 1000] as const;
const WITHIN = 2;

/** One number of a row, and the one that stood there before. */
export interface Pair {
  column: string;
  value: number;
  before: number;
  /** When that was: `September 2024`. */
  when: string;
  /** Cases now and then, where amounts are compared by case. */
  per?: readonly [number, number];
}

/** Sets a number aside that is about 1,000 or 1,000,000 times the one before, or one of these parts of it. */
export function checkFactor({ column, value, before, when, per = [1, 1] }: Pair): Finding | undefined {
  if (!(value > 0 && before > 0)) return undefined;
  const ratio = value / per[0] / (before / per[1]);
  const factor = FACTORS.find((times) => isAbout(ratio, times) || isAbout(1 / ratio, times));
  if (factor === undefined) return undefined;
  const other = ratio > 1 ? value / factor : value * factor;
  const times = ratio > 1 ? `sekitar ${number(factor)} kali` : `sekitar 1/${number(factor)} dari`;
  const byCase = per[0] === 1 && per[1] === 1 ? "" : " tiap kasus";
  return {
    column,
    code: "factor_of_thousand",
    severity: "quarantine",
    found: `berisi ${number(value)};${byCase} ${times} ${when}: ${number(before)}`,
    expected: `angka yang sebanding; dua bacaan: ${number(value)} seperti tertulis, atau ${number(other)}`,
    hint: "biasanya titik ribuan terbaca sebagai koma, atau kolom ditulis dalam ribuan atau jutaan; tulis angka penuhnya, lalu kirim ulang; bila memang begitu, kantor mencatat buktinya di data/corrections.csv",
  };
}

function isAbout(ratio: number, times: number): boolean {
  return ratio >= times / WITHIN && ratio <= times * WITHIN;
}
