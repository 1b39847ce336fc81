import { z } from "zod";
import { count, day, decimal, optionalText, text, word, year } from "../lib/contract.js";

/** The words each closed dictionary knows, by the dictionary's name. */
export type Words = Readonly<Record<string, ReadonlySet<string>>>;

/** One reference table: the columns that name a row, and the contract of a row. */
export interface TableContract {
  key: readonly string[];
  row: z.ZodObject;
}

const grade = z.enum(["A", "A copy", "B"], { error: "A, A copy, atau B" });
const flag = z.enum(["true", "false"], { error: "true atau false" });

/** Programmes joined by + in the order of the dictionary: `JKK+JKM`. */
export function programList(programs: ReadonlySet<string>) {
  const order = [...programs];
  return text.refine((value) => {
    const places = value.split("+").map((program) => order.indexOf(program));
    return places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!));
  }, `program dari ${order.join(", ")}, digabung dengan + menurut urutan itu`);
}

/** The contracts of data/reference/*.csv; the dictionaries refer to each other. */
export function tableContracts(words: Words): Record<string, TableContract> {
  const source_id = word(words.sources!, "sumber (sources.csv)");
  const region_code = word(words.regions!, "kode wilayah Kemendagri");
  const segment = word(words.segments!, "segmen (segments.csv)");
  const labels = { label_id: text, label_en: text };
  return {
    sources: {
      key: ["source_id"],
      row: z
        .strictObject({
          source_id: text,
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
        }),
    },
    measures: {
      key: ["measure"],
      row: z.strictObject({
        measure: text,
        kind: z.enum(["stated", "derived"], { error: "stated atau derived" }),
        ...labels,
        unit: code(words, "unit"),
        format: text,
        decimals: count,
        definition: text,
        numerator: optionalText,
        denominator: optionalText,
        indicator_code: optionalText,
        source_id,
      }),
    },
    worker_groups: {
      key: ["worker_group"],
      row: z.strictObject({ worker_group: text, ...labels, segment: segment.nullable(), definition: text, source_id }),
    },
    segments: { key: ["segment"], row: z.strictObject({ segment: text, ...labels, definition: text, source_id }) },
    programs: {
      key: ["program"],
      row: z.strictObject({
        program: text,
        position: count,
        ...labels,
        definition: text,
        is_risk: flag,
        regulation: text,
        source_id,
      }),
    },
    funding_sources: {
      key: ["funding"],
      row: z.strictObject({ funding: text, ...labels, definition: text, regulation: optionalText, source_id }),
    },
    target_families: {
      key: ["target_family"],
      row: z.strictObject({
        target_family: text,
        ...labels,
        set_by: text,
        horizon: year.nullable(),
        definition: text,
        source_id,
      }),
    },
    ...ruleContracts(words, { source_id, segment }),
    ...regionContracts(words, { source_id, region_code }),
    codelists: {
      key: ["codelist", "code"],
      row: z.strictObject({ codelist: text, code: text, label_id: text, explanation: optionalText, source_id }),
    },
  };
}

/** One word of a list in codelists.csv. */
export function code(words: Words, list: string) {
  return word(words[list] ?? [], `${list} (codelists.csv)`);
}

type Word = ReturnType<typeof word>;

function ruleContracts(words: Words, { source_id, segment }: { source_id: Word; segment: Word }) {
  const program = programList(words.programs!);
  const dated = { valid_from: day.nullable(), valid_to: day.nullable() };
  const proven = { regulation: text, source_id, grade, note: optionalText };
  const premiums = z
    .strictObject({
      premium_id: text,
      segment,
      program,
      payer: text,
      sector: text,
      ...dated,
      amount: count.nullable(),
      per: z.enum(["month", "contract"], { error: "month atau contract" }),
      rate_pct: decimal.nullable(),
      rate_base: optionalText,
      ...proven,
    })
    .refine((row) => (row.amount === null) !== (row.rate_pct === null), {
      path: ["amount"],
      message: "amount atau rate_pct, salah satu",
    });
  const benefits = z.strictObject({
    benefit_id: text,
    program,
    part: text,
    amount: count.nullable(),
    wage_multiple: decimal.nullable(),
    children_max: count.nullable(),
    ...dated,
    condition: optionalText,
    ...proven,
  });
  return {
    premiums: { key: ["premium_id"], row: premiums.refine(endsAfterStart, endsBeforeStart) },
    benefits: { key: ["benefit_id"], row: benefits.refine(endsAfterStart, endsBeforeStart) },
  };
}

function regionContracts(words: Words, { source_id, region_code }: { source_id: Word; region_code: Word }) {
  const family = word(words.target_families!, "keluarga target (target_families.csv)");
  return {
    targets: {
      key: ["target_family", "region_code", "year"],
      row: z.strictObject({
        target_family: family,
        region_code,
        year,
        target_pct: decimal,
        source_id,
        grade,
        note: optionalText,
      }),
    },
    employed: {
      key: ["region_code", "year"],
      row: z.strictObject({
        region_code,
        year,
        round: z.literal("Agustus", { error: "Agustus; Sakernas Februari tidak berlaku untuk kabupaten/kota" }),
        value: count,
        source_id,
        grade,
        obs_status: code(words, "obs_status"),
        note: optionalText,
      }),
    },
    legal_bases: {
      key: ["legal_basis_id"],
      row: z.strictObject({
        legal_basis_id: text,
        region_code,
        kind: text,
        number: text,
        year,
        subject: text,
        source_id: text,
        locator: text,
        grade,
        note: optionalText,
      }),
    },
    region_aliases: { key: ["alias"], row: z.strictObject({ alias: text, region_code, source_id }) },
  };
}

function endsAfterStart(row: { valid_from: string | null; valid_to: string | null }): boolean {
  return !row.valid_from || !row.valid_to || row.valid_from <= row.valid_to;
}

const endsBeforeStart = { path: ["valid_to"], message: "hari terakhir yang tidak mendahului valid_from" };
