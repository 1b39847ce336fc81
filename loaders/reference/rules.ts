import { z } from "zod";
import { count, day, decimal, optionalText, slug, text } from "../lib/contract.js";
import type { TableContract } from "../lib/tableContract.js";
import { code, grade, programList, wordOf, type Words } from "./words.js";

const dated = { valid_from: day.nullable(), valid_to: day.nullable() };

/** The contracts of the tables that say what a regulation sets from when to when. */
export function ruleContracts(words: Words): Record<string, TableContract> {
  return {
    premiums: { key: ["premium_id"], row: premiums(words).refine(endsAfterStart, endsBeforeStart) },
    benefits: { key: ["benefit_id"], row: benefits(words).refine(endsAfterStart, endsBeforeStart) },
    earmarks: { key: ["earmark_id"], row: earmarks(words).refine(endsAfterStart, endsBeforeStart) },
  };
}

function premiums(words: Words) {
  return z
    .strictObject({
      premium_id: slug,
      segment: wordOf(words, "segments"),
      program: programList(words),
      payer: code(words, "payer"),
      sector: text,
      ...dated,
      amount: count.nullable(),
      per: z.enum(["month", "contract"], { error: "month atau contract" }),
      rate_pct: decimal.nullable(),
      rate_base: optionalText,
      ...proof(words),
    })
    .refine((row) => (row.amount === null) !== (row.rate_pct === null), {
      path: ["amount"],
      message: "amount atau rate_pct, salah satu",
    });
}

function benefits(words: Words) {
  return z
    .strictObject({
      benefit_id: slug,
      program: programList(words),
      part: code(words, "benefit_part"),
      amount: count.nullable(),
      wage_multiple: decimal.nullable(),
      children_max: count.nullable(),
      years_max: count.nullable(),
      ...dated,
      condition: optionalText,
      ...proof(words),
    })
    .refine((row) => row.amount || row.wage_multiple || row.part === UNCAPPED, {
      path: ["amount"],
      message: `amount (rupiah) atau wage_multiple (kali upah); hanya ${UNCAPPED} yang tanpa keduanya`,
    });
}

/** Care is paid for without a ceiling: the one benefit that is no amount. */
const UNCAPPED = "care";

function earmarks(words: Words) {
  return z.strictObject({
    earmark_id: slug,
    funding: wordOf(words, "funding_sources"),
    purpose: code(words, "purpose"),
    bound: z.enum(["exact", "at_least", "at_most"], { error: "exact, at_least, atau at_most" }),
    share_pct: decimal.refine(
      (value) => Number(value) > 0 && Number(value) <= 100,
      "persen, lebih dari 0, paling banyak 100",
    ),
    ...dated,
    ...proof(words),
  });
}

function proof(words: Words) {
  return { regulation: text, source_id: wordOf(words, "sources"), grade, note: optionalText };
}

function endsAfterStart(row: { valid_from: string | null; valid_to: string | null }): boolean {
  return !row.valid_from || !row.valid_to || row.valid_from <= row.valid_to;
}

const endsBeforeStart = { path: ["valid_to"], message: "hari terakhir yang tidak mendahului valid_from" };
