import { fold } from "./fold.js";
import type { AnyCell } from "./reading.js";

const UNITS = new Set([
  "orang",
  "jiwa",
  "kasus",
  "bulan",
  "rp",
  "rupiah",
  "persen",
  "",
  "teks",
  "kode",
  "nama",
  "tahun",
  "tanggal",
]);

/** Tells whether cells are what tables carry under their titles: numbers of columns, or units. */
export function isUnderHeader(cells: readonly (AnyCell | undefined)[]): boolean {
  const texts = cells.filter((cell) => cell !== undefined).map(textOf);
  if (texts.length < 2) return false;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?$/.exec(text ?? "")?.[1]);
  const isNumbered = numbers.every(
    (number, index) => number !== undefined && Number(number) === Number(numbers[0]) + index,
  );
  return isNumbered || texts.every((text) => text !== undefined && UNITS.has(fold(text)));
}

function textOf(cell: AnyCell): string | undefined {
  if (cell.kind === "text") return cell.text.trim();
  return cell.kind === "number" ? String(cell.number) : undefined;
}
