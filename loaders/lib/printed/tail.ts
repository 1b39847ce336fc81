import { NUMBER_WORDS } from "./numberWords.js";
import { NEUTRAL_WORDS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE, TAIL_OPENERS, UNIT_NOUNS } from "./lexicon.js";
import { refused, type PrintedUnit, type Qualifier, type Refused } from "./result.js";
import { anyOf } from "./textCursor.js";

const OPENER = anyOf(TAIL_OPENERS);
const DESCRIPTION = /^[\p{L}\p{M} ,.;:()/'’"“”&-]*$/u;
const LAST_QUALIFIER = new RegExp(` (?:${[...QUALIFIERS_AFTER.keys()].join("|")})$`, "iu");
const MEANINGFUL = anyOf([...NUMBER_WORDS, ...QUALIFIERS_BEFORE.keys(), ...QUALIFIERS_AFTER.keys(), "Rp"]);
const OTHER_UNIT = /^(?:poin|basis)(?!\p{L})/iu;
const WAGES = /^(?:gaji|upah)(?!\p{L})/iu;

/** Reads what stands behind a number and its unit: it may describe them, it may not change the number. */
export function readTail(rest: string, unit: PrintedUnit | null): Qualifier[] | Refused {
  const last = LAST_QUALIFIER.exec(rest)?.[0];
  const tail = last ? rest.slice(0, -last.length) : rest;
  const isDescribed = unit !== null && unit !== "rupiah";
  if (!DESCRIPTION.test(tail) || /^[.,;:]$/.test(tail)) return unreadable(tail);
  if (tail !== "" && !isDescribed && !OPENER.test(tail)) return unknownUnit(tail);
  if (OTHER_UNIT.test(tail) || (unit === "bulan" && WAGES.test(tail))) return unknownUnit(tail);
  const meaning = findMeaning(tail);
  if (meaning !== undefined) return unclear(meaning);
  const qualifier = last && QUALIFIERS_AFTER.get(last.trim().toLowerCase());
  return qualifier ? [qualifier] : [];
}

/** Finds where a description begins to speak of numbers or of how exact they are. */
export function findMeaning(description: string): string | undefined {
  return description
    .split(/(?<!\p{L})(?=\p{L})/u)
    .find((_, at, words) => MEANINGFUL.test(words.slice(at).join("")));
}

/** Tells whether a word is of the Indonesian around a number; words that English has too do not tell. */
export function isIndonesian(word: string): boolean {
  return INDONESIAN.has(word.toLowerCase());
}

const SHARED_WITH_ENGLISH = new Set(["total", "per", "minimal", "minimum", "guru", "kader", "pmi", "asn"]);
const INDONESIAN = new Set(
  [
    ...QUALIFIERS_BEFORE.keys(),
    ...QUALIFIERS_AFTER.keys(),
    ...UNIT_NOUNS.keys(),
    ...NEUTRAL_WORDS,
    ...TAIL_OPENERS,
    "tahun",
  ]
    .flatMap((phrase) => phrase.split(" "))
    .filter((word) => /\p{L}{2}/u.test(word) && !SHARED_WITH_ENGLISH.has(word)),
);

function unknownUnit(tail: string): Refused {
  const word = tail.split(" ")[0] ?? "";
  return refused(
    `"${word}" di belakang bilangan bukan satuan yang dikenal`,
    "satuan yang dikenal: orang (pekerja, peserta, petani, ...), keluarga (KK), persen, Rp, bulan, kasus (klaim), anak",
  );
}

function unreadable(tail: string): Refused {
  return refused(
    `"${tail.slice(0, 40)}" di belakang bilangan tidak terbaca`,
    "akhiri printed pada bilangan dan satuannya",
  );
}

function unclear(words: string): Refused {
  return refused(
    `"${words.trim()}" di belakang satuan dapat mengubah bilangannya atau bilangan kedua`,
    "akhiri printed pada bilangan dan satuannya; catat bilangan lain sebagai angka tersendiri",
  );
}
