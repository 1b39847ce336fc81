import type { Values } from "./keys.js";
import type { Finding } from "./place.js";
import type { Premium } from "./premiums.js";
import { number, rupiah } from "./said.js";

const SELF_PAID = "MANDIRI";

interface Due {
  workers: number;
  months: number;
  budget: number;
  spent: number | null;
  premium: Premium;
  amount: number;
}

/** Holds contributions of non-wage workers to workers × months × premium, by the premium that fits best. */
export function checkPremium(values: Values, premiums: readonly Premium[]): Finding | undefined {
  if (values["segmen"] !== "BPU") return undefined;
  const findings = premiums
    .filter((premium) => mayHold(premium, values))
    .map((premium) => checkAgainst(dueOf(values, premium)));
  if (findings.includes(undefined)) return undefined;
  const finding = findings.find((said) => said?.severity === "warning") ?? findings[0];
  // Who pays alone may report a higher income, and so pay more than the lowest premium.
  if (finding?.severity === "error" && values["sumber_dana"] === SELF_PAID)
    return { ...finding, severity: "warning" };
  return finding;
}

/** Tells whether an amount is exactly workers × months × premium. */
export function isExplained(values: Values, column: string, premiums: readonly Premium[]): boolean {
  if (values["segmen"] !== "BPU") return false;
  return premiums.some(
    (premium) => mayHold(premium, values) && dueOf(values, premium).amount === Number(values[column]),
  );
}

function mayHold({ program, payer, from, to }: Premium, values: Values): boolean {
  const isInTime = from <= (values["periode_akhir"] ?? "") && (values["periode_awal"] ?? "") <= to;
  return (
    program === values["program"] && isInTime && (payer === "any" || values["sumber_dana"] === SELF_PAID)
  );
}

function dueOf(values: Values, premium: Premium): Due {
  const workers = Number(values["jumlah_pekerja"]);
  const months = Number(values["jumlah_bulan"]);
  const spent = values["realisasi"] ?? null;
  return {
    workers,
    months,
    premium,
    budget: Number(values["anggaran"]),
    spent: spent === null ? null : Number(spent),
    amount: workers * months * premium.amount,
  };
}

function checkAgainst(due: Due): Finding | undefined {
  return due.spent === null ? checkBudget(due) : checkSpent(due, due.spent);
}

function checkSpent(due: Due, spent: number): Finding | undefined {
  const { amount, budget, premium } = due;
  if (spent === amount) return undefined;
  const isWhole = spent % premium.amount === 0;
  if (isWhole && spent < amount) return fewerMonths(due, spent);
  if (isWhole && budget === amount) return undefined;
  return misfit(due, { column: "realisasi", value: spent });
}

/** A budget may be rounded to the thousands, millions … that its trailing zeros show. */
function checkBudget(due: Due): Finding | undefined {
  const { amount, budget } = due;
  if (budget === amount) return undefined;
  const zeros = /0*$/.exec(String(budget))?.[0].length ?? 0;
  if (zeros < 3 || Math.abs(budget - amount) >= 10 ** zeros)
    return misfit(due, { column: "anggaran", value: budget });
  return {
    column: "anggaran",
    code: "rounded_budget",
    severity: "warning",
    found: `berisi ${rupiah(budget)}; ${productOf(due)}`,
    expected: rupiah(amount),
    hint: "tampaknya anggaran dibulatkan; tidak perlu diubah bila memang begitu dianggarkan",
  };
}

function misfit(due: Due, { column, value }: { column: string; value: number }): Finding {
  return {
    column,
    code: "premium_identity",
    severity: "error",
    found: `berisi ${rupiah(value)}; ${productOf(due)}`,
    expected: `${rupiah(due.amount)}, atau kelipatan iuran ${rupiah(due.premium.amount)} di bawahnya`,
    hint: "periksa jumlah_pekerja, jumlah_bulan, dan jumlah rupiahnya; pekerja berupah (PU) tidak membayar iuran tetap: periksa juga segmen dan program",
  };
}

function fewerMonths(due: Due, spent: number): Finding {
  const personMonths = number(spent / due.premium.amount);
  return {
    column: "realisasi",
    code: "fewer_months",
    severity: "warning",
    found: `berisi ${rupiah(spent)}, cukup untuk ${personMonths} orang-bulan; ${productOf(due)}`,
    expected: `${rupiah(due.amount)} bila semua bulan sudah dibayar`,
    hint: "tidak perlu diubah bila sebagian bulan memang belum dibayar",
  };
}

function productOf({ workers, months, premium, amount }: Due): string {
  return `${number(workers)} pekerja × ${number(months)} bulan × ${rupiah(premium.amount)} = ${rupiah(amount)}`;
}
