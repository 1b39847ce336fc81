import { shown } from "../../../lib/shown.js";
import { doubtful, value, valueWith, type Reading, type SoundCell } from "../reading.js";
import { negative, readNumberText, type NumberKind } from "./numberText.js";
import { cleaned, otherKind } from "./said.js";

const KIND: NumberKind = { expected: "persen, misalnya 26,30 atau 26,30%", unit: "persen" };
/** No target is twice the workers there are: without a percent sign it may be a hundredth. */
const MOST = 200;
/** With a percent sign too, a point may have been lost. */
const MOST_SAID = 1000;
const QUOTED = /"[^"]*"|\\./g;

/** Reads a percentage as percent: 26.3, `26,30%`, and a cell shown with % by its format. */
export function readPercent(cell: SoundCell): Reading {
  if (cell.kind === "date") return otherKind(cell, KIND.expected);
  return cell.kind === "number" ? readNumber(cell) : readText(cell.text);
}

function readText(text: string): Reading {
  const read = readNumberText(text, KIND);
  if (!("exact" in read)) return read;
  const sized = checkSize(read.exact, { printed: shown(text), isSaid: /[%％]|persen/i.test(text) });
  return sized.findings || !read.wasCleaned ? sized : valueWith(read.exact, cleaned(read.exact));
}

function readNumber({ number, format }: Extract<SoundCell, { kind: "number" }>): Reading {
  if (number < 0) return negative(String(number), KIND);
  const isFormatted = format?.replace(QUOTED, "").includes("%") ?? false;
  const percent = decimalOf(isFormatted ? number * 100 : number);
  if (!isFormatted) return checkSize(percent, { printed: percent, isSaid: false });
  const printed = `${percent.replace(".", ",")}%`;
  return Number(percent) > MOST
    ? twoReadings(percent, decimalOf(number), printed)
    : checkSize(percent, { printed, isSaid: true });
}

function decimalOf(number: number): string {
  return String(Math.round(number * 1e8) / 1e8);
}

/** `isSaid`: a percent sign stands beside the number, so that it can be nothing else. */
function checkSize(percent: string, { printed, isSaid }: { printed: string; isSaid: boolean }): Reading {
  const size = Number(percent);
  if (!isSaid && size > 0 && size <= 1) return twoReadings(percent, decimalOf(size * 100), printed);
  if (size > (isSaid ? MOST_SAID : MOST)) return twoReadings(percent, decimalOf(size / 100), printed);
  if (size <= 100) return value(percent);
  const hint = "persentase di atas 100 jarang benar; periksa pembilang dan penyebutnya";
  return valueWith(percent, {
    code: "over_hundred",
    found: `berisi ${printed}`,
    expected: KIND.expected,
    hint,
  });
}

function twoReadings(one: string, other: string, printed: string): Reading {
  const [a, b] = [one, other].map((reading) => `${reading.replace(".", ",")}%`);
  return doubtful({
    code: "ambiguous_percent",
    found: `berisi ${printed}, yang dapat dibaca ${a} atau ${b}`,
    expected: KIND.expected,
    hint: `tulis dengan tanda persen: ${a} atau ${b}`,
  });
}
