/** How a published value is written; the names are those of the dbt columns' `meta.format`. */
export type Format =
  | "text"
  | "orang"
  | "keluarga"
  | "kasus"
  | "anak"
  | "rupiah"
  | "rupiah_short"
  | "persen"
  | "persen_tercetak"
  | "poin"
  | "bulan"
  | "angka"
  | "ukuran"
  | "tahun"
  | "tanggal"
  | "bulan_tahun";

export type Value = string | number | boolean | null | undefined;

/** What stands where there is no number. */
export const MISSING = "–";

const LOCALE = "id-ID";
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const upToTwo = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const upToFour = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 });
const alwaysTwo = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat(LOCALE, {
  style: "percent",
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const smallPercent = new Intl.NumberFormat(LOCALE, { style: "percent", maximumSignificantDigits: 2 });
const day = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" });

const SCALES = [
  [1e12, "triliun"],
  [1e9, "miliar"],
  [1e6, "juta"],
] as const;
const SMALLEST_PERCENT = 0.00005;

const WRITERS: Record<Exclude<Format, "text">, (value: number) => string> = {
  orang: (value) => `${whole.format(value)} orang`,
  keluarga: (value) => `${whole.format(value)} keluarga`,
  kasus: (value) => `${whole.format(value)} kasus`,
  anak: (value) => `${whole.format(value)} anak`,
  rupiah: (value) => rupiah(value, (amount) => whole.format(amount)),
  rupiah_short: (value) => rupiah(value, shortened),
  persen: (value) => {
    const small = value !== 0 && Math.abs(value) < SMALLEST_PERCENT;
    return (small ? smallPercent : percent).format(value);
  },
  persen_tercetak: (value) => `${alwaysTwo.format(value)}%`,
  poin: (value) => `${alwaysTwo.format(value * 100)} poin`,
  bulan: (value) => `${upToTwo.format(value)} bulan`,
  angka: (value) => upToFour.format(value),
  ukuran: (bytes) =>
    bytes < 1e6 ? `${whole.format(bytes / 1e3)} kB` : `${oneDecimal.format(bytes / 1e6)} MB`,
  tahun: (value) => String(value),
  tanggal: (value) => String(value),
  bulan_tahun: (value) => String(value),
};

/** Units that a table's heading already says. */
const UNIT_IN_HEADING = / (orang|kasus|anak|bulan)$/;

/** Writes a value as a sentence needs it, with its unit; an absent one as a dash. */
export function formatValue(format: Format, value: Value): string {
  if (value === null || value === undefined || value === "") return MISSING;
  if (format === "text") return String(value);
  if (typeof value !== "number") return formatDate(format, String(value));
  return withMinus(WRITERS[format](value));
}

/** Writes a value as a table cell needs it: the heading names the unit. */
export function formatCell(format: Format, value: Value): string {
  const text = formatValue(format, value);
  return format === "text" ? text : text.replace(UNIT_IN_HEADING, "");
}

/** Says whether cells of this format line up on the right. */
export function isNumeric(format: Format): boolean {
  return !["text", "tanggal", "bulan_tahun"].includes(format);
}

/** Writes an axis tick of fractions as whole percent. */
export function formatTick(fraction: number): string {
  return `${whole.format(fraction * 100)}%`;
}

function formatDate(format: Format, text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(`${text.slice(0, 10)}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return text;
  if (format === "tanggal") return day.format(date);
  return format === "bulan_tahun" ? month.format(date) : text;
}

function rupiah(value: number, write: (amount: number) => string): string {
  return `${value < 0 ? "-" : ""}Rp${write(Math.abs(value))}`;
}

function shortened(amount: number): string {
  for (const [size, name] of SCALES) {
    const scaled = Math.round((amount / size) * 100) / 100;
    if (scaled >= 1) return `${upToTwo.format(scaled)} ${name}`;
  }
  return whole.format(amount);
}

function withMinus(text: string): string {
  return text.replace("-", "−");
}
