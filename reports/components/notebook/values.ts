import { MISSING } from "../../lib/format.js";
import type { ColumnKind, ResultColumn, Value } from "./engine.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

const LOCALE = "id-ID";
const grouped = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });
const precise = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 6 });
const month = new Intl.DateTimeFormat(LOCALE, { month: "long", timeZone: "UTC" });
const MONTHS = Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2000, index, 1))));
const ISO = /^(-?\d+)-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.(\d+))?)?/;
/** Years are counted, but nobody writes 2.024. */
const YEAR = /(^|_)(tahun|year)$/i;
const LONGEST = 300;
const SMALL = 0.001;

/** Writes a value as a table shows it, in Indonesian. */
export function shownValue(value: Value, { kind, name }: ResultColumn): string {
  if (value === null) return MISSING;
  if (typeof value === "boolean") return value ? TEXTS.true : TEXTS.false;
  if (typeof value === "bigint" || typeof value === "number") return shownNumber(value, name);
  if (kind === "decimal" || kind === "integer") return shownDecimal(value);
  if (kind === "date" || kind === "timestamp") return shownMoment(value);
  if (kind === "blob") return `${say(TEXTS.bytes, value.length / 2)} ${cut(value.toUpperCase())}`;
  return cut(value);
}

/** Writes a value for other programs: a point before decimals, ISO dates, nothing where there is none. */
export function plainValue(value: Value): string {
  return value === null ? "" : String(value);
}

/** Says whether a column's values stand on the right. */
export function isNumber(kind: ColumnKind): boolean {
  return kind === "integer" || kind === "decimal" || kind === "double";
}

/** Gives a value as a number to draw, where it is one. */
export function asNumber(value: Value): number | undefined {
  if (value === null || typeof value === "boolean") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Orders values of one column; absent ones come last, whatever the direction. */
export function compareValues(a: Value, b: Value, kind: ColumnKind): number {
  if (isNumber(kind)) {
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) ? String(a).localeCompare(String(b)) : difference;
  }
  return String(a).localeCompare(String(b), LOCALE, { numeric: kind === "text" });
}

function shownNumber(value: number | bigint, name: string): string {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (YEAR.test(name)) return String(value);
  const isSmall = typeof value === "number" && value !== 0 && Math.abs(value) < SMALL;
  return withMinus((isSmall ? precise : grouped).format(value));
}

/** A decimal keeps all its digits, but no zeros that say nothing. */
function shownDecimal(text: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "") return text;
  const kept = fraction.replace(/0+$/, "");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return withMinus(`${sign}${groups}${kept ? `,${kept}` : ""}`);
}

function shownMoment(text: string): string {
  const [, year, monthNumber, day, time, fraction] = ISO.exec(text) ?? [];
  if (year === undefined) return text;
  const shownYear = Number(year) > 0 ? String(Number(year)) : `${1 - Number(year)} SM`;
  const date = `${Number(day)} ${MONTHS[Number(monthNumber) - 1]} ${shownYear}`;
  const part = fraction?.replace(/0+$/, "");
  return time === undefined ? date : `${date} ${time.replaceAll(":", ".")}${part ? `,${part}` : ""}`;
}

function withMinus(text: string): string {
  return text.replace(/^-/, "−");
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
