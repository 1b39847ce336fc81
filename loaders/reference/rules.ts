import { z } from "zod";
import { count, day, decimal, optionalText, slug, text } from "../lib/contract.js";
import { code, grade, programList, wordOf, type TableContract, type Words } from "./words.js";

const dated = { valid_from: day.nullable(), valid_to: day.nullable() };

/** The contracts of the tables that say what a regulation sets from when to when. */
export function ruleContracts(words: Words): Record<string, TableContract> {
  return {
    premiums: { key: ["premium_id"], row: premiums(words).refine(endsAfterStart, endsBeforeStart) },
    benefits: { key: ["benefit_id"], row: benefits(words).refine(endsAfterStart, endsBeforeStart) },
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
  return z.strictObject({
    benefit_id: slug,
    program: programList(words),
    part: text,
    amount: count.nullable(),
    wage_multiple: decimal.nullable(),
    children_max: count.nullable(),
    ...dated,
    condition: optionalText,
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
