/** Where a workbook counts its days from. */
export type Epoch = 1900 | 1904;

const DAY = 86_400_000;
const LAST_DAY = Date.UTC(9999, 11, 31);
/** A tenth of a second, for days that were computed and fell short by rounding. */
const SLACK = 1e-6;

/** Gives the day of a serial number as `2024-10-31`; nothing before the epoch, after 9999, or for 29 February 1900, which never was. */
export function isoDay(serial: number, epoch: Epoch): string | undefined {
  const day = Math.floor(serial + SLACK);
  const time = epoch === 1904 ? day1904(day) : day1900(day);
  return time !== undefined && time <= LAST_DAY ? new Date(time).toISOString().slice(0, 10) : undefined;
}

function day1904(day: number): number | undefined {
  return day < 0 ? undefined : Date.UTC(1904, 0, 1) + day * DAY;
}

/** Excel took over from Lotus that 1900 was a leap year: its day 60 does not exist. */
function day1900(day: number): number | undefined {
  if (day < 1 || day === 60) return undefined;
  return Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY;
}

/** Gives the day of a printed date or time of ISO 8601; nothing where it is no day of the calendar. */
export function isoDayOf(text: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text.trim())?.[1];
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
