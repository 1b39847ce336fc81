import { addDecimals, type ExactDecimal } from "./exactDecimal.js";

const UNITS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const ONES = ["sepuluh", "sebelas", "seratus", "seribu", "sejuta", "semiliar", "semilyar", "setriliun"];
const POWERS = ["belas", "puluh", "ratus", "ribu", "juta", "miliar", "milyar", "triliun"];

/** Every word that numbers are written with, `setengah` included. */
export const NUMBER_WORDS: readonly string[] = [...UNITS, ...ONES, ...POWERS, "setengah", "nol"];

const unit = `(${UNITS.join("|")})`;
const BELOW_THOUSAND = new RegExp(`^(?:${unit} ratus ?)?(?:${unit} puluh ?)?(?:${unit} belas ?)?${unit}?$`);
const SCALED = [
  { word: "triliun", exponent: 12 },
  { word: "mil[iy]ar", exponent: 9 },
  { word: "juta", exponent: 6 },
  { word: "ribu", exponent: 3 },
];

/** Reads Indonesian number words, `dua setengah juta`; gives nothing where they do not make one number. */
export function readNumberWords(text: string): ExactDecimal | undefined {
  let rest = text.toLowerCase().replace(/\bse(?=puluh|belas|ratus|ribu|juta|mil[iy]ar|triliun)/g, "satu ");
  if (rest === "nol") return { digits: 0n, exponent: 0 };
  const terms: ExactDecimal[] = [];
  for (const { word, exponent } of SCALED) {
    const match = new RegExp(`^(.+?) ${word}(?: |$)`).exec(rest);
    if (!match) continue;
    const term = readMultiplier(match[1] ?? "");
    if (!term) return undefined;
    terms.push({ digits: term.digits, exponent: term.exponent + exponent });
    rest = rest.slice(match[0].length);
  }
  if (rest !== "") {
    const last = readBelowThousand(rest);
    if (last === undefined) return undefined;
    terms.push({ digits: last, exponent: 0 });
  }
  return terms.length > 0 ? terms.reduce(addDecimals) : undefined;
}

/** `dua`, `setengah` or `dua setengah`, as it stands before a scale. */
function readMultiplier(text: string): ExactDecimal | undefined {
  const half = /^(.*?) ?setengah$/.exec(text);
  if (!half) {
    const digits = readBelowThousand(text);
    return digits === undefined ? undefined : { digits, exponent: 0 };
  }
  const whole = half[1] ? readBelowThousand(half[1]) : 0n;
  return whole === undefined ? undefined : { digits: whole * 10n + 5n, exponent: -1 };
}

function readBelowThousand(text: string): bigint | undefined {
  const match = text && BELOW_THOUSAND.exec(text);
  if (!match) return undefined;
  const [hundreds = 0, tens = 0, teen = 0, ones = 0] = match.slice(1).map((word) => UNITS.indexOf(word) + 1);
  if (teen > 0 && tens + ones > 0) return undefined;
  return BigInt(hundreds * 100 + tens * 10 + (teen > 0 ? 10 + teen : 0) + ones);
}
