/** A day as a text writes it, or what is wrong with it. */
export type DateText =
  | { kind: "day"; year: number; month: number; day: number }
  | { kind: "month"; year: number; month: number }
  | { kind: "refused"; code: string; reason: string; hint: string };

const MONTHS: readonly (readonly string[])[] = [
  ["januari", "jan", "january"],
  ["februari", "pebruari", "feb", "peb", "february"],
  ["maret", "mar", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["agustus", "agu", "ags", "agt", "agst", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "des", "dec", "december"],
];

const ISO = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 00:00(?::00)?)?$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const NAMED = /^(?:(\d{1,2})[ -])?(\p{L}+)\.?[ -](\d{4})$/u;
const SHORT_YEAR = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}|(?:\d{1,2}[ -])?\p{L}+\.?[ '’-]+\d{2})$/u;

/** Reads a day or a month that a text writes, day before month; days that do not exist and years of two digits are refused. */
export function readDateText(text: string): DateText {
  const iso = ISO.exec(text);
  if (iso) return dated({ year: iso[1], month: iso[2], day: iso[3] });
  const numeric = DAY_FIRST.exec(text);
  if (numeric) return dated({ year: numeric[3], month: numeric[2], day: numeric[1] });
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return dated({ year: monthYear[2], month: monthYear[1], day: undefined });
  const named = NAMED.exec(text);
  const month = named ? monthNamed(named[2] ?? "") : 0;
  if (named && month > 0) return dated({ year: named[3], month: String(month), day: named[1] });
  return SHORT_YEAR.test(text)
    ? refused("short_year", "tahunnya dua angka", "tulis tahun dengan empat angka")
    : refused("not_a_date", "bukan tanggal yang dikenal", "ketik ulang menurut contoh itu");
}

/** Gives the number of a month by its name or its usual short forms, Indonesian or English; 0 where it is none. */
function monthNamed(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

interface Digits {
  year: string | undefined;
  month: string | undefined;
  day: string | undefined;
}

function dated(digits: Digits): DateText {
  const [year, month] = [Number(digits.year), Number(digits.month)];
  const day = digits.day === undefined ? undefined : Number(digits.day);
  if (month > 12 && day !== undefined && day <= 12 && month <= 31)
    return refused(
      "month_first",
      "bulannya di depan, seperti cara Amerika",
      `hari ditulis lebih dulu: ${String(month).padStart(2, "0")}/${String(day).padStart(2, "0")}/${year}`,
    );
  if (year < 2000 || year > 2100)
    return refused("impossible_date", `tahun ${year} di luar 2000–2100`, "perbaiki tahunnya");
  if (!exists({ year, month, day: day ?? 1 }))
    return refused("impossible_date", "tanggal itu tidak ada", "perbaiki hari atau bulannya");
  return day === undefined ? { kind: "month", year, month } : { kind: "day", year, month, day };
}

function exists({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function refused(code: string, reason: string, hint: string): DateText {
  return { kind: "refused", code, reason, hint };
}
