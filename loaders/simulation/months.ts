/** The last month that is simulated. */
const LAST = { year: 2025, month: 12 };

/** A month as the report counts it: its first day, `2024-10-01`. */
export interface Month {
  first: string;
  /** Its last day. */
  last: string;
  /** `2024-10` */
  id: string;
  year: number;
  /** 1 to 12 */
  month: number;
}

/** Lists so many months, the last of which is December 2025. */
export function monthsEnding(count: number): Month[] {
  return Array.from({ length: count }, (_, at) => monthAt(LAST.year * 12 + LAST.month - count + at));
}

/** Gives the month after. */
export function monthAfter({ year, month }: Month): Month {
  return monthAt(year * 12 + month);
}

/** Gives the day that comes so many days after a day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Counts months from year 0, January being 0. */
function monthAt(index: number): Month {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const id = `${year}-${String(month).padStart(2, "0")}`;
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { first: `${id}-01`, last, id, year, month };
}
