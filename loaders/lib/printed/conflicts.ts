import type { PrintedParts } from "./parts.js";
import { refused, type Refused } from "./result.js";
import { isIndonesian } from "./tail.js";

/** Refuses parts that are readable one by one and contradict each other. */
export function findConflict(parts: PrintedParts, printed: string): Refused | undefined {
  const { hasRupiahSign, isAmountEnded, numeral, qualifiers, scale, unit } = parts;
  const isMoney = unit === null || unit === "rupiah";
  if ((hasRupiahSign || isAmountEnded) && !isMoney) {
    return refused(
      `rupiah dan ${unit} dalam satu bilangan`,
      "akhiri printed pada bilangan dan satuannya sendiri",
    );
  }
  if (isAmountEnded && (scale !== undefined || numeral.includes(","))) {
    return refused('",-" hanya mengakhiri rupiah bulat', "cocokkan dengan dokumennya");
  }
  if (new Set(qualifiers).size > 1) {
    return refused(
      "kata-kata di sekitar bilangan saling bertentangan",
      "akhiri printed sebelum kata yang kedua",
    );
  }
  return isLetter(scale) ? findLetterConflict(parts, printed) : undefined;
}

function isLetter(scale: string | undefined): boolean {
  return scale?.length === 1;
}

/** `M` is miliar to Indonesian readers and million to English ones; `T` is 10¹² to both. */
function findLetterConflict(
  { hasRupiahSign, numeral, scale }: PrintedParts,
  printed: string,
): Refused | undefined {
  const hasNeighbour = /,\d{1,2}$/.test(numeral) || (printed.match(/\p{L}+/gu) ?? []).some(isIndonesian);
  if (hasRupiahSign && (scale === "t" || hasNeighbour)) return undefined;
  return refused(
    `huruf "${scale?.toUpperCase()}" di belakang bilangan dapat berarti miliar atau million`,
    'perpanjang printed dengan kata dokumen di sekitarnya ("sekitar Rp5 M", "Rp5 M per tahun"), atau catat tempat lain yang menulis "miliar"',
  );
}
