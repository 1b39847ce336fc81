import { z } from "zod";

const id = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const label = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => String(value ?? "").trim());
const item = z.object({ val: id, label });
const items = z.array(item).default([]);
const remark = z.string().nullish();

/** The data answer of the statistics office's web service, as far as it is read. */
export const AnswerSchema = z.object({
  var: z.array(item.extend({ unit: label, note: remark, def: remark, subj: remark })).min(1),
  turvar: items,
  vervar: z.array(item).min(1),
  tahun: z.array(item).min(1),
  turtahun: items,
  datacontent: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export type Answer = z.infer<typeof AnswerSchema>;
type Item = z.infer<typeof item>;
export type Variable = Answer["var"][number];

/** One way in which a key is glued together. */
export interface Split {
  vervar: Item;
  variable: Variable;
  turvar: Item;
  tahun: Item;
  turtahun: Item;
}

const NONE: Item = { val: "", label: "" };

/** Glues every key that the known ids can make; a key that several ids make has several splits. */
export function splitsOf(answer: Answer): Map<string, Split[]> {
  const splits = new Map<string, Split[]>();
  for (const split of combinations(answer)) {
    const key = keyOf(split, "");
    const same = splits.get(key);
    if (same) same.push(split);
    else splits.set(key, [split]);
  }
  return splits;
}

function* combinations(answer: Answer): Generator<Split> {
  const turvars = orNone(answer.turvar);
  const turtahuns = orNone(answer.turtahun);
  for (const vervar of distinct(answer.vervar))
    for (const variable of distinct(answer.var))
      for (const turvar of turvars)
        for (const tahun of distinct(answer.tahun))
          for (const turtahun of turtahuns) yield { vervar, variable, turvar, tahun, turtahun };
}

function orNone(list: readonly Item[]): readonly Item[] {
  return list.length > 0 ? distinct(list) : [NONE];
}

/** An id that is listed twice with the same label is one. */
function distinct<T extends Item>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [`${one.val}\0${one.label}`, one])).values()];
}

/** How many keys the ids can make. */
export function combinationsOf({ vervar, var: variables, turvar, tahun, turtahun }: Answer): number {
  return [vervar, variables, turvar, tahun, turtahun].reduce(
    (product, list) => product * (list.length || 1),
    1,
  );
}

/** Writes the key of a split: glued as the answer has it, or with bars between its ids. */
export function keyOf({ vervar, variable, turvar, tahun, turtahun }: Split, between: "" | "|"): string {
  return [vervar, variable, turvar, tahun, turtahun].map(({ val }) => val).join(between);
}
