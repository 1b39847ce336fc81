import type { ExactDecimal } from "./exactDecimal.js";
import { refused, type Refused } from "./result.js";

/** What the words behind the digits are: a scale (`juta`), a percent sign, or neither. */
type DigitContext = "scaled" | "percent" | "plain";

const WHOLE = /^(?:0|[1-9]\d*)$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA = /^(?:0|[1-9]\d*),\d+$/;
const POINT = /^(?:0|[1-9]\d{0,2})\.\d+$/;
const ENGLISH = /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d{1,2})?|,\d{3}\.\d{1,2})$/;
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads digits with their separators: one reading, two where print allows two (thousands first), or a refusal. */
export function readDigits(printed: string, context: DigitContext): readonly ExactDecimal[] | Refused {
  if (WHOLE.test(printed)) return [withDecimal(printed, "")];
  if (ENGLISH.test(printed)) return [withDecimal(printed, ".")];
  if (isAmbiguous(printed, context))
    return [withDecimal(printed, ""), withDecimal(printed, printed.includes(",") ? "," : ".")];
  if (GROUPED.test(printed) || COMMA.test(printed)) return [withDecimal(printed, ",")];
  if (!POINT.test(printed)) return malformed(printed);
  return context === "plain" ? shortGroup(printed) : [withDecimal(printed, ".")];
}

/**
 * Three digits behind a single sign may be thousands or decimals. A comma is a decimal sign before a scale
 * (`Rp512,250 juta`) and in a percentage; a point is a thousands sign where neither stands.
 */
function isAmbiguous(printed: string, context: DigitContext): boolean {
  return ONE_GROUP.test(printed) && printed.includes(",") === (context === "plain");
}

function withDecimal(printed: string, sign: "" | "," | "."): ExactDecimal {
  const at = sign ? printed.lastIndexOf(sign) : -1;
  return {
    digits: BigInt(printed.replace(/[.,]/g, "")),
    exponent: at < 0 ? 0 : at + 1 - printed.length,
  };
}

function malformed(printed: string): Refused {
  return refused(
    `"${printed}" bukan kelompok ribuan atau desimal yang sah`,
    "cocokkan dengan dokumennya: titik memisahkan tiap tiga angka (12.340), koma memulai desimal (86,40)",
  );
}

function shortGroup(printed: string): Refused {
  const moved = printed.replace(/^(\d+)\.(\d*)$/, (_, whole: string, rest: string) => {
    const digits = whole + rest;
    return digits.length > 3 ? `${digits.slice(0, -3)}.${digits.slice(-3)}` : digits;
  });
  return refused(
    `"${printed}" bukan kelompok ribuan yang sah, dan tidak ada kata "persen" atau "juta" yang menjadikannya desimal`,
    `mungkin satu angka hilang (${printed}_) atau titiknya salah letak (${moved}); bila memang desimal, sertakan kata sesudahnya`,
  );
}
