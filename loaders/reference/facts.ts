import { z } from "zod";
import { count, decimal, optionalText, slug, text, year } from "../lib/contract.js";
import type { TableContract } from "../lib/tableContract.js";
import { code, grade, wordOf, type Words } from "./words.js";

/** The contracts of the tables that state something of a region. */
export function factContracts(words: Words): Record<string, TableContract> {
  const source_id = wordOf(words, "sources");
  const region_code = wordOf(words, "regions");
  return {
    targets: { key: ["target_family", "region_code", "year"], row: targets(words) },
    employed: { key: ["region_code", "year"], row: employed(words) },
    legal_bases: { key: ["legal_basis_id"], row: legalBases(words) },
    tiles: { key: ["region_code"], row: z.strictObject({ region_code, column: place, row: place }) },
    bps_codes: { key: ["bps_code"], row: z.strictObject({ bps_code: bpsCode, region_code, source_id }) },
    region_aliases: { key: ["alias"], row: z.strictObject({ alias: text, region_code, source_id }) },
  };
}

/** A column or row of a grid of tiles, counted from the upper left. */
const place = z.string({ error: "bilangan dari 1" }).regex(/^[1-9]\d?$/, "bilangan dari 1 sampai 99");

const bpsCode = z.string({ error: "kode BPS" }).regex(/^\d{4}$/, "kode BPS kabupaten atau kota, empat angka");

function targets(words: Words) {
  return z.strictObject({
    target_family: wordOf(words, "target_families"),
    region_code: wordOf(words, "regions"),
    year,
    target_pct: decimal,
    source_id: wordOf(words, "sources"),
    grade,
    note: optionalText,
  });
}

function employed(words: Words) {
  return z.strictObject({
    region_code: wordOf(words, "regions"),
    year,
    round: z.literal("Agustus", { error: "Agustus; Sakernas Februari tidak berlaku untuk kabupaten/kota" }),
    value: count,
    source_id: wordOf(words, "sources"),
    grade,
    obs_status: code(words, "obs_status"),
    note: optionalText,
  });
}

/** The source may also be a document of data/figures: the models hold that it exists. */
function legalBases(words: Words) {
  return z.strictObject({
    legal_basis_id: slug,
    region_code: wordOf(words, "regions"),
    kind: text,
    number: text,
    year,
    subject: text,
    instruction: wordOf(words, "instructions").nullable(),
    source_id: text,
    locator: text,
    grade,
    note: optionalText,
  });
}
