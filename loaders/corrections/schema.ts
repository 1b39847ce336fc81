import { z } from "zod";
import { oneOf, optionalText, says, slug, text } from "../lib/contract.js";
import { SHEETS, type ColumnKind } from "../laporan_cabang/sheets.js";
import type { Words } from "../reference/words.js";

const STATUSES = ["open", "confirmed", "withdrawn"] as const;
const SHEET_NAMES = new Set<string>(SHEETS.map(({ name }) => name));

/** The contract of data/corrections.csv: a cell of a branch report that is known to be wrong. */
export const correctionSchema = (words: Words) =>
  z
    .strictObject({
      correction_id: slug,
      branch: text,
      month: z
        .string({ error: "bulan laporan" })
        .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, "bulan laporan, bentuknya 2024-10"),
      sheet: oneOf(SHEET_NAMES, {
        expected: "nama lembar laporan cabang",
        hint: `lembar yang sah: ${[...SHEET_NAMES].join(", ")}`,
      }),
      cell: z
        .string({ error: "sel" })
        .regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/, "sel seperti tertulis di lembar kerja, bentuknya H14"),
      column: text,
      printed: optionalText,
      corrected: optionalText,
      evidence: text,
      status: z.enum(STATUSES, { error: "open, confirmed, atau withdrawn" }),
      note: optionalText,
    })
    .refine(hasColumn, {
      ...says({
        path: ["column"],
        expected: "kolom lembar itu, dengan nama kontraknya",
        hint: "salin nama kolomnya dari templat",
      }),
    })
    .refine((row) => row.status !== "confirmed" || row.corrected, {
      ...says({
        path: ["corrected"],
        expected: "nilai yang benar; koreksi confirmed tidak boleh tanpa nilai",
        hint: "isi nilainya, atau tulis status open sampai nilainya pasti",
      }),
    })
    .refine((row) => row.status === "confirmed" || (row.printed ?? null) !== (row.corrected ?? null), {
      ...says({
        path: ["corrected"],
        expected: "nilai yang berbeda dari yang tercetak",
        hint: "perbaiki salah satunya, atau hapus barisnya",
      }),
    })
    .superRefine(
      (row, context) => {
        const kind = kindOf(row);
        const expected = kind && row.corrected ? expectedOf(row.corrected, kind, words) : undefined;
        if (expected) context.addIssue({ code: "custom", path: ["corrected"], message: expected });
      },
      { when: ({ value }) => typeof value === "object" && value !== null },
    );

type Given = Readonly<Record<"sheet" | "column", string>>;

function kindOf({ sheet, column }: Given): ColumnKind | undefined {
  return SHEETS.find(({ name }) => name === sheet)?.columns.find(({ name }) => name === column)?.is;
}

function hasColumn(row: Given): boolean {
  return !SHEET_NAMES.has(row.sheet) || kindOf(row) !== undefined;
}

/** What a corrected value should be, as the warehouse writes values; nothing where it is that. */
function expectedOf(value: string, is: ColumnKind, words: Words): string | undefined {
  switch (is.kind) {
    case "count":
      return misfit(/^\d{1,12}$/.test(value), "bilangan bulat tanpa titik: 12779");
    case "rupiah":
      return misfit(/^\d{1,16}(?:\.\d{1,2})?$/.test(value), "rupiah tanpa titik ribuan: 1200000000");
    case "percent":
      return misfit(/^\d{1,4}(?:\.\d{1,4})?$/.test(value), "persen dengan titik desimal: 26.3");
    case "year":
      return misfit(/^20\d\d$/.test(value), "tahun empat angka");
    case "month":
    case "day":
      return misfit(isDay(value, is.kind), "tanggal yang ada: 2024-10-31; bulan ditulis hari pertamanya");
    case "region":
      return misfit(
        /^\d\d\.\d\d$/.test(value) && isWord(value, words.regions),
        "kode kabupaten atau kota: 35.10",
      );
    case "word":
      return misfit(isWord(value, words[is.table]), `satu kata dari ${is.table}.csv`);
    case "programs":
      return misfit(
        value.split("+").every((program) => isWord(program, words.programs)),
        "program digabung +: JKK+JKM",
      );
    case "regionName":
    case "text":
      return undefined;
  }
}

function isDay(value: string, kind: "month" | "day"): boolean {
  return z.iso.date().safeParse(value).success && (kind === "day" || value.endsWith("-01"));
}

function misfit(fits: boolean, expected: string): string | undefined {
  return fits ? undefined : expected;
}

/** A dictionary without words is one whose table is refused, which says enough. */
function isWord(value: string, known: ReadonlySet<string> | undefined): boolean {
  return !known || known.size === 0 || known.has(value);
}
