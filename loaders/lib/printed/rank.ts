import { decimalText } from "./exactDecimal.js";
import { NUMBER_WORDS, readNumberWords } from "./numberWords.js";
import { refused, type PrintedResult, type Refused } from "./result.js";
import { findMeaning } from "./tail.js";

const PLACE = /^(?:peringkat|ranking|rangking|urutan|posisi|nomor|juara)(?!\p{L}) ?/iu;
const BEST = /^(?:yang )?(?:tertinggi|terbaik|terbesar|terbanyak)(?!\p{L}) ?/iu;
const WORD = `(?:${NUMBER_WORDS.join("|")})`;
const ORDINAL = new RegExp(
  `^(?:ke-? ?)?(pertama|[1-9]\\d{0,2}|${WORD}(?: ${WORD})*)(?![\\p{L}\\d.,/]) ?`,
  "iu",
);
const WHERE =
  /^(?:(?:di|dari|dalam|untuk|pada|tingkat|setelah|antara|nasional|se|se\p{L}+)(?!\p{L})[\p{L} ,.'’()-]*)?$/iu;

/** Reads a place in a ranking: `peringkat kedua`, `nomor dua di Indonesia`, `tertinggi`; nothing where the text names none. */
export function readRank(text: string): PrintedResult | undefined {
  const best = BEST.exec(text)?.[0] ?? "";
  const place = PLACE.exec(text.slice(best.length))?.[0] ?? "";
  if (best + place === "") return undefined;
  const behind = text.slice(best.length + place.length);
  const [matched = "", ordinal = place ? "" : "pertama"] = ORDINAL.exec(behind) ?? [];
  const value = readOrdinal(ordinal);
  const where = behind.slice(matched.length);
  if (value === undefined || !WHERE.test(where) || findMeaning(where) !== undefined) return unclear(text);
  return { kind: "number", number: { value, unit: "peringkat", qualifier: "exact", step: "1" } };
}

function readOrdinal(ordinal: string): string | undefined {
  if (/^\d/.test(ordinal)) return ordinal;
  const number = readNumberWords(ordinal.toLowerCase() === "pertama" ? "satu" : ordinal);
  return number && decimalText(number);
}

function unclear(text: string): Refused {
  return refused(
    `"${text.slice(0, 40)}" tidak menyebut satu peringkat`,
    'tulis seperti "peringkat kedua", "nomor dua" atau "tertinggi"; nomor peraturan bukan angka',
  );
}
