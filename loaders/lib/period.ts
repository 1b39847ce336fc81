/** How exactly a period or a day is known. */
type Precision = "day" | "month" | "year";

/** Days covered, first and last included, as ISO dates. */
export interface Period {
  start: string;
  end: string;
  precision: Precision;
}

/** Reads `2024`, `2024-10` or `2024-10-22` as its first to last day; anything else, and days that do not exist, give nothing. */
export function readMoment(text: string): Period | undefined {
  const match = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const start = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!exists(start)) return undefined;
  if (day) return { start, end: start, precision: "day" };
  if (month) return { start, end: lastDay(Number(year), Number(month)), precision: "month" };
  return { start, end: `${year}-12-31`, precision: "year" };
}

/** Reads one moment, or two with a slash between: `2024-01/2024-09`. The end may stand before the start: the caller says so. */
export function readPeriod(text: string): Period | undefined {
  const parts = text.split("/");
  const first = readMoment(parts[0] ?? "");
  const last = parts.length === 2 ? readMoment(parts[1] ?? "") : first;
  if (!first || !last || parts.length > 2) return undefined;
  return { start: first.start, end: last.end, precision: last.precision };
}

function exists(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
