import { UNIT_NOUNS } from "../../../lib/printed/lexicon.js";
import type { PrintedUnit } from "../../../lib/printed/result.js";
import { readPrinted } from "../../../lib/printedNumber.js";
import { shown } from "../../../lib/shown.js";
import { doubtful, wrong, type Reading } from "../reading.js";
import { clean, hasSmallFigures, isTurned } from "./clean.js";

/** What a column of numbers expects, and the words that may stand beside a number in it. */
export interface NumberKind {
  expected: string;
  unit: PrintedUnit;
}

const ONE_NUMBER =
  /^(?:Rp\.?|IDR)? ?\d[\d.,]*(?:,-{1,2})? ?(?:(?:ribu|rb|juta|jt|miliar|milyar|triliun|trilyun)(?!\p{L}))? ?(?<noun>%|\p{L}[\p{L} -]*)?$/iu;
const LETTER_SCALE = /^(?:Rp\.?|IDR)? ?\d[\d.,]* ?M$/u;
const NO_NUMBER = /^(?:[-–—−_.…]+|n\/?a|nihil|kosong|tidak ada|tad|x)$/iu;
const NEGATIVE = /^(?:Rp\.? ?)?[-−–] ?(?:Rp\.? ?)?\d|^(?:Rp\.? ?)?\((?:Rp\.? ?)?[\d.,]+\)$/iu;
const ENGLISH = /^\D*\d{1,3}(?:,\d{3})+(?:\.\d+|(?<=,\d{3},\d{3}))(?!\d)/u;
const QUALIFIER =
  /^(?:±|~|[<>≤≥]|sekitar|sekira|kira|kurang|lebih|hampir|nyaris|minimal|maksimal|sedikit|setidak|paling|di atas|di bawah|hingga|sampai)|\d(?:-?an| ?\+| lebih)$/iu;

/** A number that a text says without doubt, as exact decimal text. */
export type ExactText = { exact: string; wasCleaned: boolean };

/** Reads a text as one exact number of the kind; anything else is a reading that says what is wrong. */
export function readNumberText(raw: string, kind: NumberKind): ExactText | Reading {
  const { text, wasCleaned } = clean(raw);
  const obstacle = findObstacle(raw, text, kind);
  if (obstacle) return obstacle;
  const printed = readPrinted(kind.unit === "persen" && !/%|persen/i.test(text) ? `${text}%` : text);
  if (printed.kind === "refused") return malformed(text, kind, printed.reason);
  if (printed.kind === "ambiguous")
    return ambiguous(
      text,
      kind,
      printed.readings.map((reading) => reading.value),
    );
  const { qualifier, unit } = printed.number;
  if (qualifier !== "exact") return qualified(text, kind);
  if (unit !== null && unit !== kind.unit) return otherUnit(text, kind, unit);
  return { exact: printed.number.value, wasCleaned };
}

function findObstacle(raw: string, text: string, kind: NumberKind): Reading | undefined {
  const found = `berisi ${shown(text)}`;
  if (NO_NUMBER.test(text))
    return doubtful({
      code: "no_number",
      found,
      expected: kind.expected,
      hint: `${shown(text)} dapat berarti 0 atau tidak ada data; tulis 0 bila memang nol, kosongkan bila datanya tidak ada`,
    });
  if (NEGATIVE.test(text)) return negative(shown(text), kind);
  if (QUALIFIER.test(text)) return qualified(text, kind);
  if (isTurned(raw)) return malformed(text, kind, "ada tanda pembalik arah: yang terlihat lain dari isinya");
  if (hasSmallFigures(raw)) return malformed(text, kind, "ada angka kecil (catatan kaki atau pecahan)");
  if (ENGLISH.test(text)) return english(text, kind);
  if (LETTER_SCALE.test(text)) return letterScale(text, kind);
  return isOneNumber(text) ? undefined : malformed(text, kind, "ada yang bukan bilangan di dalamnya");
}

/** Only the noun of a unit may stand behind a number: any other word may change what it counts. */
function isOneNumber(text: string): boolean {
  const match = ONE_NUMBER.exec(text);
  const noun = match?.groups?.noun;
  return match !== null && (noun === undefined || UNIT_NOUNS.has(noun.trim().toLowerCase()));
}

function letterScale(text: string, { expected }: NumberKind): Reading {
  return doubtful({
    code: "ambiguous_number",
    found: `berisi ${shown(text)}; M dapat dibaca miliar atau juta (million)`,
    expected,
    hint: "ketik ulang dalam rupiah penuh, tanpa pemisah ribuan",
  });
}

/** A number below zero in a column that counts. */
export function negative(printed: string, { expected }: NumberKind): Reading {
  const hint =
    "jumlah tidak pernah negatif; pengurangan ditulis di kolomnya sendiri, misalnya peserta_keluar";
  return wrong({ code: "negative", found: `berisi bilangan negatif ${printed}`, expected, hint });
}

/** A number that its separators let be read in two ways. */
function ambiguous(text: string, { expected }: NumberKind, readings: readonly string[]): Reading {
  return doubtful({
    code: "ambiguous_number",
    found: `berisi ${shown(text)}, yang dapat dibaca ${readings.join(" atau ")}`,
    expected,
    hint: `pastikan yang mana, lalu ketik ulang tanpa pemisah ribuan (${readings.map((reading) => reading.replace(".", ",")).join(" atau ")})`,
  });
}

function malformed(text: string, { expected }: NumberKind, reason: string): Reading {
  const code = /\d/.test(text) ? "malformed_number" : "not_a_number";
  return wrong({ code, found: `berisi ${shown(text)}`, expected, hint: hintOf(text, reason) });
}

function hintOf(text: string, reason: string): string {
  const split = /^(\d{1,3})\.(\d{1,2})$/.exec(text);
  if (split) {
    const [, whole = "", rest = ""] = split;
    const moved =
      whole.length + rest.length > 3
        ? `${(whole + rest).slice(0, -3)}.${(whole + rest).slice(-3)}`
        : whole + rest;
    return `mungkin satu angka hilang (${text}_) atau titiknya salah letak (${moved}); cocokkan dengan catatan asalnya`;
  }
  if (/\d \d/.test(text))
    return "ada spasi di tengah bilangan; ketik ulang tanpa spasi, titik hanya tiap tiga angka";
  return `${reason.includes(text) ? "titik memisahkan tiap tiga angka (12.340), koma memulai desimal (86,40)" : reason}; ketik ulang bilangannya saja`;
}

function english(text: string, { expected }: NumberKind): Reading {
  const plain = (/\d[\d,.]*\d/.exec(text)?.[0] ?? "").replaceAll(",", "");
  return doubtful({
    code: "mixed_separators",
    found: `berisi ${shown(text)}: koma memisahkan ribuan, seperti cara Inggris`,
    expected,
    hint: `mungkin maksudnya ${plain.replace(".", ",")}; pastikan, lalu ketik ulang tanpa pemisah ribuan`,
  });
}

function qualified(text: string, { expected }: NumberKind): Reading {
  const hint = "perkiraan tidak dapat dihitung; tulis bilangan tepatnya saja";
  return wrong({ code: "not_exact", found: `berisi perkiraan ${shown(text)}`, expected, hint });
}

function otherUnit(text: string, { expected, unit }: NumberKind, found: PrintedUnit): Reading {
  const hint = `kolom ini dalam ${unit}; periksa apakah nilainya tertukar dengan kolom lain`;
  return wrong({ code: "wrong_unit", found: `berisi ${shown(text)}, satuannya ${found}`, expected, hint });
}
