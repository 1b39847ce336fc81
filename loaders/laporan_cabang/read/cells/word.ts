import { nearest } from "../../../lib/nearest.js";
import { shown } from "../../../lib/shown.js";
import type { Word } from "../../context.js";
import { fold } from "../fold.js";
import { value, wrong, type ReadCell, type Reading, type SoundCell } from "../reading.js";
import { clean } from "./clean.js";
import { otherKind } from "./said.js";

const SEPARATOR = /\s*(?:\+|,|;|\/|&|\bdan\b)\s*/iu;

/** Makes the reader of a word of a dictionary, by its id or its Indonesian label. */
export function wordReader(words: readonly Word[]): ReadCell {
  const known = byName(words);
  const expected = `satu dari ${words.map(({ id }) => id).join(", ")}`;
  return (cell) => {
    if (cell.kind !== "text") return otherKind(cell, expected);
    const { text } = clean(cell.text);
    const word = known.get(fold(text));
    return word === undefined ? unknown(text, { words, expected }) : value(word);
  };
}

/** Makes the reader of programmes, joined in the dictionary's order: `JKM, JKK` → `JKK+JKM`. */
export function programsReader(programs: readonly Word[]): ReadCell {
  const known = byName(programs);
  const order = programs.map(({ id }) => id);
  const expected = `program dari ${order.join(", ")}, digabung dengan +, misalnya JKK+JKM`;
  return (cell) => {
    if (cell.kind !== "text") return otherKind(cell, expected);
    const { text } = clean(cell.text);
    const parts = text.split(SEPARATOR);
    const ids = parts.map((part) => known.get(fold(part)));
    const at = ids.indexOf(undefined);
    if (at >= 0) return unknown(parts[at] ?? "", { words: programs, expected, whole: text });
    return new Set(ids).size < ids.length
      ? twice(cell, expected)
      : value(order.filter((id) => ids.includes(id)).join("+"));
  };
}

function byName(words: readonly Word[]): ReadonlyMap<string, string> {
  return new Map([
    ...words.map(({ id, label }) => [fold(label), id] as const),
    ...words.map(({ id }) => [fold(id), id] as const),
  ]);
}

interface Known {
  words: readonly Word[];
  expected: string;
  whole?: string;
}

function unknown(text: string, { words, expected, whole = text }: Known): Reading {
  const near = nearestWords(text, words).map((id) => `"${id}"`);
  const hint =
    near.length > 0
      ? `mungkin maksudnya ${near.join(" atau ")}`
      : "pilih dari daftar di templat; kata baru ditambahkan dahulu pada kamusnya (data/reference)";
  return wrong({ code: "unknown_word", found: `berisi ${shown(whole)}`, expected, hint });
}

/** The ids of the words whose id or label is nearest. */
function nearestWords(text: string, words: readonly Word[]): string[] {
  const names = new Map(words.flatMap(({ id, label }) => [[id, id] as const, [label, id] as const]));
  const near = nearest(text.slice(0, 60), names.keys());
  return [...new Set(near.map((name) => names.get(name) ?? name))];
}

function twice(cell: SoundCell & { kind: "text" }, expected: string): Reading {
  const hint = "tulis setiap program sekali";
  return wrong({
    code: "program_twice",
    found: `berisi ${shown(clean(cell.text).text)}, satu program dua kali`,
    expected,
    hint,
  });
}
