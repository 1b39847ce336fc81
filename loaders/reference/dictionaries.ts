import { z } from "zod";
import { count, day, optionalText, slug, text, year } from "../lib/contract.js";
import type { TableContract } from "../lib/tableContract.js";
import { code, grade, wordOf, type Words } from "./words.js";

const labels = { label_id: text, label_en: text };

/** The contracts of the tables that say what a word means. */
export function dictionaryContracts(words: Words): Record<string, TableContract> {
  const source_id = wordOf(words, "sources");
  const meaning = { ...labels, definition: text, source_id };
  return {
    sources: { key: ["source_id"], row: sources(words) },
    measures: { key: ["measure"], row: measures(words) },
    worker_groups: { key: ["worker_group"], row: workerGroups(words) },
    segments: { key: ["segment"], row: z.strictObject({ segment: text, ...meaning }) },
    programs: { key: ["program"], row: programs(words) },
    funding_sources: { key: ["funding"], row: fundingSources(words) },
    instructions: {
      key: ["instruction"],
      row: z.strictObject({ instruction: text, position: count, ...meaning }),
    },
    target_families: { key: ["target_family"], row: targetFamilies(words) },
    codelists: {
      key: ["codelist", "code"],
      row: z.strictObject({
        codelist: text,
        code: text,
        label_id: text,
        explanation: optionalText,
        source_id,
      }),
    },
  };
}

function sources(words: Words) {
  return z
    .strictObject({
      source_id: slug,
      title: text,
      publisher: text,
      kind: code(words, "document_kind"),
      address: z.url({ error: "alamat lengkap, atau kosong" }).nullable(),
      published_on: day.nullable(),
      date_unknown: optionalText,
      grade,
      rights: text,
      note: optionalText,
    })
    .refine((row) => row.published_on || row.date_unknown, {
      path: ["published_on"],
      message: "tanggal terbit, atau alasan di kolom date_unknown",
    });
}

function measures(words: Words) {
  return z.strictObject({
    measure: text,
    kind: z.enum(["stated", "derived", "both"], { error: "stated, derived, atau both" }),
    ...labels,
    unit: code(words, "unit"),
    format: text,
    decimals: count,
    definition: text,
    numerator: optionalText,
    denominator: optionalText,
    indicator_code: optionalText,
    source_id: wordOf(words, "sources"),
  });
}

function workerGroups(words: Words) {
  return z.strictObject({
    worker_group: text,
    ...labels,
    segment: wordOf(words, "segments").nullable(),
    instruction: wordOf(words, "instructions").nullable(),
    definition: text,
    source_id: wordOf(words, "sources"),
  });
}

function fundingSources(words: Words) {
  return z.strictObject({
    funding: text,
    ...labels,
    definition: text,
    regulation: optionalText,
    source_id: wordOf(words, "sources"),
  });
}

function programs(words: Words) {
  return z.strictObject({
    program: text,
    position: count,
    ...labels,
    definition: text,
    is_risk: z.enum(["true", "false"], { error: "true atau false" }),
    regulation: text,
    source_id: wordOf(words, "sources"),
  });
}

function targetFamilies(words: Words) {
  return z.strictObject({
    target_family: text,
    ...labels,
    set_by: text,
    horizon: year.nullable(),
    definition: text,
    source_id: wordOf(words, "sources"),
  });
}
