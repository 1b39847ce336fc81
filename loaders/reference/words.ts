import { z } from "zod";
import { text, word } from "../lib/contract.js";

/** The words each closed dictionary knows, by the dictionary's name. */
export type Words = Readonly<Record<string, ReadonlySet<string>>>;

/** One word of a list in codelists.csv. */
export function code(words: Words, list: string) {
  return word(words[list] ?? [], `${list} (codelists.csv)`);
}

/** One word of another reference table, which is named after its file. */
export function wordOf(words: Words, table: string) {
  return word(words[table] ?? [], table === "regions" ? "kode wilayah Kemendagri" : `${table}.csv`);
}

/** Programmes joined by + in the order of the dictionary: `JKK+JKM`. */
export function programList(words: Words) {
  const order = [...(words.programs ?? [])];
  if (order.length === 0) return text;
  return text.refine(
    (value) => {
      const places = value.split("+").map((program) => order.indexOf(program));
      return places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? -1)));
    },
    `program dari ${order.join(", ")}, digabung dengan + menurut urutan itu`,
  );
}

/** How sure a fact is: official text, a public copy of official data, or press. */
export const grade = z.enum(["A", "A copy", "B"], { error: "A, A copy, atau B" });
