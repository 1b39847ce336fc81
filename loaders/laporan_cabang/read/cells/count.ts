import { shown } from "../../../lib/shown.js";
import {
  doubtful,
  value,
  valueWith,
  wrong,
  type ReadCell,
  type Reading,
  type SoundCell,
} from "../reading.js";
import { negative, readNumberText, type NumberKind } from "./numberText.js";
import { cleaned, otherKind } from "./said.js";
import { disguised, shownNumber } from "./shownNumber.js";

const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/;

/** No region counts more people than the country; no contribution runs for ten years. */
const MOST: Readonly<Record<string, number>> = { orang: 300_000_000, kasus: 30_000_000, bulan: 120 };

/** Makes the reader of whole numbers from zero. */
export function countReader(unit: "orang" | "kasus" | "bulan"): ReadCell {
  const kind: NumberKind = {
    expected: `bilangan bulat ${unit}, mulai dari 0, misalnya ${unit === "bulan" ? "12" : "12.779 atau 12779"}`,
    unit,
  };
  const most = MOST[unit] ?? Infinity;
  return (cell) => {
    if (cell.kind === "date") return otherKind(cell, kind.expected);
    const read = cell.kind === "number" ? readNumber(cell, kind) : readText(cell.text, kind);
    return read.value !== null && Number(read.value) > most ? tooLarge(read.value, kind) : read;
  };
}

function readText(text: string, kind: NumberKind): Reading {
  if (WHOLE.test(text)) return value(text);
  if (GROUPED.test(text)) return value(text.replaceAll(".", ""));
  const read = readNumberText(text, kind);
  if (!("exact" in read)) return read;
  if (read.exact.includes(".")) return notWhole(shown(text), kind);
  return read.wasCleaned ? valueWith(read.exact, cleaned(read.exact)) : value(read.exact);
}

function readNumber(cell: Extract<SoundCell, { kind: "number" }>, kind: NumberKind): Reading {
  const number = shownNumber(cell.number);
  if (number < 0) return negative(String(number), kind);
  if (Number.isSafeInteger(number)) return disguised(cell, kind.expected) ?? value(String(number));
  const printed = String(number);
  return /\.\d{3}$/.test(printed) ? threeDecimals(printed, kind) : notWhole(printed.replace(".", ","), kind);
}

/** A number cell with three decimals: a point that was meant to group thousands, typed where the point is decimal. */
export function threeDecimals(printed: string, { expected }: NumberKind): Reading {
  const grouped = printed.replace(".", "");
  return doubtful({
    code: "ambiguous_number",
    found: `berisi bilangan ${printed}, yang dapat dibaca ${grouped} atau ${printed.replace(".", ",")}`,
    expected,
    hint: `biasanya titik ribuan terbaca sebagai titik desimal; ketik ulang tanpa titik (${grouped}) bila itu maksudnya`,
  });
}

function notWhole(printed: string, { expected, unit }: NumberKind): Reading {
  return wrong({
    code: "not_whole",
    found: `berisi ${printed}, bukan bilangan bulat`,
    expected,
    hint: `setengah ${unit} tidak ada; mungkin titik ribuan terbaca sebagai desimal, atau angkanya hasil bagi`,
  });
}

function tooLarge(printed: string, { expected, unit }: NumberKind): Reading {
  const hint = `tidak mungkin sebanyak itu ${unit}; mungkin kelebihan angka, atau nilainya dari kolom lain`;
  return wrong({ code: "too_large", found: `berisi ${shown(printed)}`, expected, hint });
}
