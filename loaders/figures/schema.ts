import { z } from "zod";
import { count, day, decimal, optionalText, slug, text, word } from "../lib/contract.js";
import { readMoment, readPeriod } from "../lib/period.js";
import { code, programList, wordOf, type Words } from "../reference/words.js";
import { figureRules } from "./rules.js";

const moment = text.refine(
  (value) => readMoment(value) !== undefined,
  "hari, bulan, atau tahun: 2024-10-22, 2024-10, 2024",
);
const period = text
  .refine(
    (value) => readPeriod(value) !== undefined,
    "satu hari, bulan, atau tahun, atau dua dengan garis miring: 2024-01/2024-09",
  )
  .refine((value) => {
    const read = readPeriod(value);
    return !read || read.start <= read.end;
  }, "periode yang berakhir setelah mulai");

/** A figure of the same document by its nn, or of another by its figure_id. */
const reference = text.regex(/^(\d+|[a-z0-9-]+\.\d+)$/, "nn dalam berkas ini, atau figure_id lengkap");

const documentSchema = (words: Words) =>
  z
    .strictObject({
      id: slug,
      publisher: text,
      title: text,
      kind: code(words, "document_kind"),
      published_on: day.nullish(),
      date_unknown: optionalText,
      event_on: day.nullish(),
      address: z.url({ error: "alamat lengkap (https://…), atau null" }).nullish(),
      sha256: text.regex(/^[0-9a-f]{64}$/, "64 angka heksadesimal").nullish(),
      rights: text,
      note: optionalText,
    })
    .refine((d) => d.published_on || d.event_on || d.date_unknown, {
      path: ["published_on"],
      message:
        "tanggal terbit (published_on), tanggal peristiwa (event_on), atau alasan tanpa tanggal (date_unknown)",
    })
    .refine((d) => !(d.published_on && d.date_unknown), {
      path: ["date_unknown"],
      message: "published_on atau date_unknown, tidak keduanya",
    });

const figureSchema = (words: Words) =>
  figureRules.reduce(
    (schema, [holds, said]) => schema.refine(holds, said),
    z.strictObject({
      nn: text.regex(/^[1-9]\d*$/, "nomor urut dari 1, tidak pernah dipakai ulang"),
      measure: word(words.stated_measures ?? [], "ukuran (measures.csv)"),
      printed: text,
      reading: z.strictObject({ value: decimal, reason: text }).optional(),
      unit: code(words, "unit").optional(),
      region: wordOf(words, "regions").optional(),
      ...place,
      ...meaning(words),
      as_of: moment.optional(),
      period: period.optional(),
      basis: code(words, "basis"),
      part_of: reference.optional(),
      restates: reference.optional(),
      sum_gap: decimal.optional(),
      note: optionalText,
    }),
  );

const place = {
  paragraph: count.regex(/^[1-9]/, "nomor paragraf, dari 1").optional(),
  sheet: text.optional(),
  cell: text.regex(/^[A-Z]+[1-9]\d*$/, "sel seperti H14").optional(),
  locator: z.literal("halaman", { error: "halaman" }).optional(),
};

/** Who and what is counted, where the document says so. */
const meaning = (words: Words) => ({
  population: code(words, "population").optional(),
  denominator: optionalText,
  worker_group: wordOf(words, "worker_groups").optional(),
  funding: wordOf(words, "funding_sources").optional(),
  program: programList(words).optional(),
  segment: wordOf(words, "segments").optional(),
  target_family: wordOf(words, "target_families").optional(),
  purpose: code(words, "purpose").optional(),
  branch: text.optional(),
});

/** The contract of data/figures/<region>/<document_id>.yml, with the words of the dictionaries. */
export const figuresFileSchema = (words: Words) =>
  z.strictObject({
    document: documentSchema(words),
    region: wordOf(words, "regions"),
    figures: z.array(figureSchema(words), { error: "daftar angka" }).min(1, "sedikitnya satu angka"),
  });

export type FiguresFile = z.infer<ReturnType<typeof figuresFileSchema>>;
export type FigureEntry = FiguresFile["figures"][number];
