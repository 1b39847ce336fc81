import { decimalText, isWhole, type ExactDecimal } from "./exactDecimal.js";
import { readNumberWords } from "./numberWords.js";
import { findConflict } from "./conflicts.js";
import { readDigits } from "./digits.js";
import { LETTER_SCALES, SCALES } from "./lexicon.js";
import { readParts, type PrintedParts } from "./parts.js";
import {
  ambiguous,
  isRefused,
  refused,
  type PrintedNumber,
  type PrintedResult,
  type Refused,
} from "./result.js";

const FINEST_EXPONENT = -4;
const MOST_WHOLE_DIGITS = 16;
const COUNTED_UNITS = new Set<string | null>(["orang", "keluarga", "kasus", "anak"]);

/** Reads a text with one number that is no rank and no loss. */
export function readAmount(printed: string): PrintedResult {
  const parts = readParts(printed);
  if (isRefused(parts)) return parts;
  const conflict = findConflict(parts, printed);
  if (conflict) return conflict;
  const amounts = readNumeral(parts);
  if (isRefused(amounts)) return amounts;
  const readings = amounts.filter((amount) => agreesWith(parts.spelled, amount));
  const outside = findOutside(readings, parts);
  if (outside) return outside;
  const numbers = readings.map((reading) => toPrinted(reading, parts));
  return numbers.length === 1 ? { kind: "number", number: numbers[0]! } : ambiguous(parts.numeral, numbers);
}

/** Every reading of the numeral with its scale, in the base unit. */
function readNumeral({ numeral, scale, unit }: PrintedParts): readonly ExactDecimal[] | Refused {
  const shift = scale === undefined ? 0 : (SCALES[scale] ?? LETTER_SCALES[scale] ?? 0);
  const context = scale !== undefined ? "scaled" : unit === "persen" ? "percent" : "plain";
  const amounts = /\d/.test(numeral) ? readDigits(numeral, context) : readWords(numeral);
  if (isRefused(amounts)) return amounts;
  return amounts.map(({ digits, exponent }) => ({ digits, exponent: exponent + shift }));
}

function readWords(numeral: string): readonly ExactDecimal[] | Refused {
  const amount = readNumberWords(numeral);
  return amount ? [amount] : refused(`"${numeral}" bukan satu bilangan`, "cocokkan dengan dokumennya");
}

function agreesWith(spelled: string | undefined, amount: ExactDecimal): boolean {
  if (spelled === undefined) return true;
  const words = readNumberWords(spelled.toLowerCase().replace(/ (?:rupiah|persen|orang|bulan)$/, ""));
  return words !== undefined && decimalText(words) === decimalText(amount);
}

function findOutside(
  readings: readonly ExactDecimal[],
  { numeral, spelled, unit }: PrintedParts,
): Refused | undefined {
  if (readings.length === 0) {
    return refused(
      `"${numeral}" tidak sama dengan "(${spelled})"`,
      "cocokkan dengan dokumennya; bila memang begitu tercetak, catat pada note",
    );
  }
  if (readings.some(({ exponent }) => exponent < FINEST_EXPONENT)) {
    return refused(`"${numeral}" lebih halus dari empat desimal`, "cocokkan dengan dokumennya");
  }
  if (readings.some((reading) => decimalText(reading).replace(/\..*/, "").length > MOST_WHOLE_DIGITS)) {
    return refused(
      `"${numeral}" terlalu besar`,
      "cocokkan bilangan dan kata juta, miliar, triliun dengan dokumennya",
    );
  }
  if (COUNTED_UNITS.has(unit) && !readings.some(isWhole)) {
    return refused(
      `"${numeral}" bukan bilangan bulat ${unit}`,
      "cocokkan titik, koma dan satuannya dengan dokumennya",
    );
  }
  return undefined;
}

function toPrinted(
  amount: ExactDecimal,
  { hasRupiahSign, isAmountEnded, isLoose, qualifiers, unit }: PrintedParts,
): PrintedNumber {
  return {
    value: decimalText(amount),
    unit: hasRupiahSign || isAmountEnded ? "rupiah" : unit,
    qualifier: qualifiers[0] ?? (isLoose ? "about" : "exact"),
    step: decimalText({ digits: 1n, exponent: amount.exponent }),
  };
}
