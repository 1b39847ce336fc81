import { doubtful, type Reading, type SoundCell } from "../reading.js";

type NumberCell = Extract<SoundCell, { kind: "number" }>;

const PASSED_OVER = /\[[^\]]*\]|_.|\*./g;
const LITERAL = /"([^"]*)"|\\(.)/g;
const SCALE_WORD =
  /\d|(?<!\p{L})(?:ribu|ribuan|rb|k|juta|jutaan|jt|m|mio|miliar|milyar|b|triliun|trilyun|t)(?!\p{L})/iu;
const SCALED = /[0#?],+(?:[^,0#?]|$)/;

/** Gives the number as the spreadsheet shows it: what follows its fifteenth figure is the dust of its arithmetic. */
export function shownNumber(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}

/** Sets a number aside whose format makes people see another one: `12" ribu"`, `12".000"`, a percent sign, hidden thousands. */
export function disguised({ number, format }: NumberCell, expected: string): Reading | undefined {
  if (format === null || number === 0) return undefined;
  const section = format.replace(PASSED_OVER, "").split(";")[0] ?? "";
  const plain = section.replace(LITERAL, "");
  const words = section.replace(/[^"\\]*?(?:"([^"]*)"|\\(.)|$)/g, "$1$2");
  const isSaid = SCALE_WORD.test(words);
  if (!plain.includes("%") && isSaid === SCALED.test(plain)) return undefined;
  const printed = String(number).replace(".", ",");
  return doubtful({
    code: "ambiguous_number",
    found: `berisi ${printed}, tetapi format selnya (${format.slice(0, 40)}) menampilkannya sebagai bilangan lain`,
    expected,
    hint: `pastikan apakah ${printed} atau yang terlihat; ubah format sel menjadi bilangan biasa, lalu ketik bilangan penuhnya`,
  });
}
