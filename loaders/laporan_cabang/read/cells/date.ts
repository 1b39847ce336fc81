import { shown } from "../../../lib/shown.js";
import { doubtful, value, wrong, type Reading, type SoundCell } from "../reading.js";
import { clean } from "./clean.js";
import { readDateText, type DateText } from "./dateText.js";

const MONTH = "bulan, misalnya 2024-10, 01/10/2024, atau Oktober 2024";
const DAY = "tanggal, misalnya 2024-10-31, 31/10/2024, atau 31 Oktober 2024";
/** Spreadsheets count days from here; a number without a date's format is one from 2014 to 2040. */
const EPOCH = Date.UTC(1899, 11, 30);
const [FIRST_SERIAL, LAST_SERIAL] = [41_640, 51_500];

/** Reads a month as its first day: `2024-10-01`. */
export function readMonth(cell: SoundCell): Reading {
  const date = dateOf(cell);
  if (date.kind === "refused") return refusal(cell, date, MONTH);
  if (date.kind === "day" && mayBeMonthFirst(cell, date)) return twoMonths(cell, date);
  return value(iso({ ...date, day: 1 }));
}

/** Reads a day: `2024-10-31`. */
export function readDay(cell: SoundCell): Reading {
  const date = dateOf(cell);
  if (date.kind === "day") return value(iso(date));
  const missing = {
    kind: "refused",
    code: "not_a_day",
    reason: "harinya tidak ada",
    hint: "tulis dengan harinya",
  } as const;
  return refusal(cell, date.kind === "refused" ? date : missing, DAY);
}

/** Reads a year of four digits; `TA` may stand before it. */
export function readYear(cell: SoundCell): Reading {
  const text =
    cell.kind === "number" ? String(cell.number) : cell.kind === "text" ? clean(cell.text).text : cell.iso;
  const year = /^(?:TA|tahun)? ?(\d{4})$/i.exec(text)?.[1];
  if (year && year >= "2000" && year <= "2100") return value(year);
  return wrong({
    code: "not_a_year",
    found: `berisi ${shown(text)}`,
    expected: "tahun empat angka, 2000 sampai 2100, misalnya 2024",
    hint: "tulis tahunnya saja",
  });
}

function dateOf(cell: SoundCell): DateText {
  if (cell.kind === "text") return readDateText(clean(cell.text).text);
  if (cell.kind === "date") return readDateText(cell.iso.slice(0, 10));
  if (Number.isInteger(cell.number) && cell.number >= FIRST_SERIAL && cell.number <= LAST_SERIAL)
    return readDateText(new Date(EPOCH + cell.number * 86_400_000).toISOString().slice(0, 10));
  const hint = "ketik ulang tanggalnya menurut contoh itu, atau ubah format selnya menjadi teks dahulu";
  return { kind: "refused", code: "not_a_date", reason: "bilangan yang bukan tanggal", hint };
}

type Day = Extract<DateText, { kind: "day" }>;

/** A month is written by its first day; `10/01/2024` is that only with the month in front, also where a spreadsheet has made a date of it. */
function mayBeMonthFirst(cell: SoundCell, { day, month }: Day): boolean {
  const isNumeric = cell.kind !== "text" || /^\s*\d{1,2}\D\d{1,2}\D\d{4}/.test(cell.text);
  return month === 1 && day > 1 && day <= 12 && isNumeric;
}

function twoMonths(cell: SoundCell, { year, day, month }: Day): Reading {
  const [one, other] = [month, day].map((reading) => iso({ year, month: reading, day: 1 }).slice(0, 7));
  return doubtful({
    code: "ambiguous_date",
    found: `berisi ${shown(printedOf(cell))}, yang dapat dibaca ${one} atau ${other}`,
    expected: MONTH,
    hint: `pastikan bulannya, lalu tulis ${one} atau ${other}`,
  });
}

function refusal(
  cell: SoundCell,
  { code, reason, hint }: Extract<DateText, { kind: "refused" }>,
  expected: string,
): Reading {
  return wrong({ code, found: `berisi ${shown(printedOf(cell))}: ${reason}`, expected, hint });
}

function printedOf(cell: SoundCell): string | number {
  if (cell.kind === "number") return cell.number;
  return cell.kind === "text" ? clean(cell.text).text : cell.iso;
}

function iso({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
