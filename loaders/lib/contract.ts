import { z } from "zod";
import type { Problem } from "./problem.js";
import { nearest } from "./nearest.js";
import { shown } from "./shown.js";

/** Where a path of a contract stands in the file: its line and what to call it. */
export type Locate = (path: readonly PropertyKey[]) => { line?: number; place: string };

/** Text that is not blank. */
export const text = z.string({ error: "teks, tidak boleh kosong" }).trim().min(1, "teks, tidak boleh kosong");

/** Text or nothing. */
export const optionalText = text.nullish();

/** A name that becomes an address: `barut-2024-10-22`. */
export const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "huruf kecil, angka, dan tanda hubung");

/** A calendar day that exists, `2024-10-22`. */
export const day = z.iso.date({ error: "tanggal yang ada, bentuknya 2024-10-22" });

/** A whole number from zero, as text. */
export const count = z
  .string({ error: "bilangan bulat" })
  .regex(/^\d{1,16}$/, "bilangan bulat tanpa titik, paling banyak 16 angka");

/** A decimal number with a point, as text, at most four decimals. */
export const decimal = z
  .string({ error: "bilangan" })
  .regex(
    /^-?\d{1,16}(\.\d{1,4})?$/,
    "bilangan dengan titik desimal, tanpa titik ribuan, paling banyak 16 angka bulat",
  );

/** A year, as text. */
export const year = z.string({ error: "tahun" }).regex(/^(19|20)\d\d$/, "tahun empat angka");

/** A word of a closed dictionary; a wrong word is answered with the nearest right one. */
export function word(words: Iterable<string>, dictionary: string) {
  const known = new Set(words);
  return z.string({ error: `satu kata dari kamus ${dictionary}` }).superRefine((value, context) => {
    if (known.has(value)) return;
    context.addIssue({
      code: "custom",
      message: `satu kata dari kamus ${dictionary}`,
      params: { hint: wordHint(value, known) },
    });
  });
}

/** Few words are all offered; of a long dictionary only those that are near. */
function wordHint(value: string, known: ReadonlySet<string>): string {
  const close = nearest(value, known);
  if (close.length > 0)
    return `mungkin maksudnya ${close.map((candidate) => `"${candidate}"`).join(" atau ")}`;
  return known.size <= 40 ? `kata yang sah: ${[...known].join(", ")}` : "periksa ejaannya pada kamus itu";
}

/** Checks one value against its contract; gives the value, or every problem with its place. */
export function check<T>(
  schema: z.ZodType<T>,
  input: unknown,
  options: { file: string; locate: Locate },
): { value: T; problems: [] } | { value: undefined; problems: Problem[] } {
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.map((issue) => problemOf(issue, input, options)) };
}

function problemOf(
  issue: z.core.$ZodIssue,
  input: unknown,
  { file, locate }: { file: string; locate: Locate },
): Problem {
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return {
      file,
      ...locate([...issue.path, key]),
      found: `kunci yang tidak dikenal: ${issue.keys.map(shown).join(", ")}`,
      expected: "hanya kunci yang ada dalam format",
      hint: "periksa ejaannya, atau hapus; daftar kunci ada di CONTRIBUTING.md",
    };
  }
  const value = at(input, issue.path);
  const params = issue.code === "custom" ? (issue.params as { hint?: string } | undefined) : undefined;
  return {
    file,
    ...locate(issue.path),
    found: value === undefined || value === null ? "tidak diisi" : `berisi ${shown(value)}`,
    expected: issue.message,
    hint: params?.hint ?? "perbaiki nilainya, lalu muat ulang",
  };
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}
