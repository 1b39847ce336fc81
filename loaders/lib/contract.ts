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

/** A word of a closed dictionary. A dictionary without words is one whose table is refused, which says enough: it knows any word. */
export function word(words: Iterable<string>, dictionary: string) {
  const known = new Set(words);
  const hint =
    known.size <= 40 ? `kata yang sah: ${[...known].join(", ")}` : "periksa ejaannya pada kamus itu";
  return known.size === 0 ? text : oneOf(known, { expected: `satu kata dari kamus ${dictionary}`, hint });
}

/** One of the given texts; another is answered with the nearest of them, or with the hint where none is near. */
export function oneOf(known: ReadonlySet<string>, { expected, hint }: Pick<Problem, "expected" | "hint">) {
  return z.string({ error: expected }).superRefine((value, context) => {
    if (known.has(value)) return;
    const near = nearest(value, known).map((candidate) => `"${candidate}"`);
    const params = { hint: near.length > 0 ? `mungkin maksudnya ${near.join(" atau ")}` : hint };
    context.addIssue({ code: "custom", message: expected, params });
  });
}

/** What a rule between several cells says of the one at `path`; it is checked though other cells are wrong. */
export function says({ path, found, expected, hint }: Said) {
  return {
    path,
    message: expected,
    params: { found, hint },
    when: ({ value }: { value: unknown }) => isRecord(value),
  };
}

interface Said extends Pick<Problem, "expected" | "hint"> {
  path: PropertyKey[];
  /** Where the value that stands there is not what is wrong. */
  found?: string;
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
  const isMissing = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  const params = issue.code === "custom" ? (issue.params as Partial<Said> | undefined) : undefined;
  return {
    file,
    ...locate(issue.path),
    found: params?.found ?? (isMissing ? "tidak diisi" : `berisi ${shown(value)}`),
    expected: issue.message,
    hint: params?.hint ?? `${isMissing ? "isi" : "perbaiki"} nilainya, lalu periksa lagi`,
  };
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}
