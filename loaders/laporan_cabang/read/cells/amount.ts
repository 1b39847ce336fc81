import { shown } from "../../../lib/shown.js";
import { doubtful, value, valueWith, wrong, type Reading, type SoundCell } from "../reading.js";
import { threeDecimals } from "./count.js";
import { negative, readNumberText, type NumberKind } from "./numberText.js";
import { cleaned, otherKind } from "./said.js";
import { disguised, shownNumber } from "./shownNumber.js";

const KIND: NumberKind = {
  expected: "rupiah mulai dari 0, misalnya 1.200.000.000 atau 1200000000",
  unit: "rupiah",
};
const PLAIN = /^(?:0|[1-9]\d{0,13})$/;
/** More than all regency budgets of the country together. */
const MOST = 1e14;

/** Reads an amount of rupiah from zero, with two decimals at most. */
export function readAmountCell(cell: SoundCell): Reading {
  if (cell.kind === "date") return otherKind(cell, KIND.expected);
  return cell.kind === "number" ? readNumber(cell) : readText(cell.text);
}

function readText(text: string): Reading {
  if (PLAIN.test(text)) return value(text);
  const read = readNumberText(text, KIND);
  if (!("exact" in read)) return read;
  const checked = checkSize(read.exact, shown(text));
  return checked ?? (read.wasCleaned ? valueWith(read.exact, cleaned(read.exact)) : value(read.exact));
}

function readNumber(cell: Extract<SoundCell, { kind: "number" }>): Reading {
  const number = shownNumber(cell.number);
  if (number < 0) return negative(String(number), KIND);
  const printed = number < 0.01 ? String(Number(number.toFixed(8))) : String(number);
  if (/\.\d{3}$/.test(printed)) return threeDecimals(printed, KIND);
  return disguised(cell, KIND.expected) ?? checkSize(printed, printed.replace(".", ",")) ?? value(printed);
}

function checkSize(exact: string, printed: string): Reading | undefined {
  const { expected } = KIND;
  const [whole = "", fraction = ""] = exact.split(".");
  if (Number(exact) > MOST || !/^\d+$/.test(whole)) {
    const hint = "tidak ada anggaran sebesar itu; mungkin kelebihan nol, atau satuannya bukan rupiah";
    return wrong({ code: "too_large", found: `berisi ${printed}`, expected, hint });
  }
  if (fraction.length > 2) {
    const hint = "bulatkan ke rupiah; mungkin titik ribuan terbaca sebagai titik desimal";
    return wrong({ code: "too_fine", found: `berisi ${printed}, lebih halus dari sen`, expected, hint });
  }
  return fraction !== "" && Number(exact) < 1000 ? smallAmount(exact, printed) : undefined;
}

/** `1.2` in a column of rupiah was meant as thousands, millions or billions: no total of a branch is so small. */
function smallAmount(exact: string, printed: string): Reading {
  return doubtful({
    code: "ambiguous_number",
    found: `berisi ${printed}, yang dapat dibaca ${exact.replace(".", ",")} rupiah, ribuan, juta, atau miliar`,
    expected: KIND.expected,
    hint: "ketik ulang dalam rupiah penuh, tanpa pemisah ribuan",
  });
}
