/** The month of the labour survey. */
export type Round = "Agustus" | "Februari";

/** How tables of the statistics office name persons who work. */
const EMPLOYED: ReadonlySet<string> = new Set([
  "bekerja",
  "orang bekerja",
  "orang yang bekerja",
  "penduduk bekerja",
  "penduduk yang bekerja",
  "angkatan kerja bekerja",
  "angkatan kerja yang bekerja",
  "penduduk 15 tahun ke atas bekerja",
  "penduduk 15 tahun ke atas yang bekerja",
  "penduduk 15 tahun ke atas yang bekerja selama seminggu yang lalu",
  "penduduk 15 tahun ke atas yang bekerja seminggu yang lalu",
  "penduduk yang bekerja selama seminggu yang lalu",
]);

/** Tables of which "bekerja" is one column or one derived variable. */
const ACTIVITIES: ReadonlySet<string> = new Set([
  "angkatan kerja",
  "jenis kegiatan",
  "keadaan angkatan kerja",
  "keadaan ketenagakerjaan",
  "kegiatan seminggu yang lalu",
  "penduduk 15 tahun ke atas",
  "penduduk usia kerja",
  "statistik ketenagakerjaan",
]);

const TOTALS: ReadonlySet<string> = new Set([
  "",
  "tidak ada",
  "tidak ada turunan variabel",
  "jumlah",
  "total",
  "semua",
  "lakilaki dan perempuan",
  "lakilaki perempuan",
  "perkotaan dan perdesaan",
  "perkotaan perdesaan",
]);

const PARTS: ReadonlySet<string> = new Set([
  "lakilaki",
  "perempuan",
  "pria",
  "wanita",
  "perkotaan",
  "perdesaan",
  "pedesaan",
  "kota",
  "desa",
]);

const CUT =
  /[(,;:]|\b(?:menurut|di|dalam|kabupaten|kab|provinsi|per|hasil|sakernas|agustus|februari|tahun \d{4}|(?:19|20)\d\d)\b/;

/** Writes a title's head plain: `Tabel 6.1 Jumlah Penduduk Bekerja Menurut …, 2024` → `penduduk bekerja`. */
function headOf(text: string): string {
  const plain = folded(
    text
      .replace(/\b15\s*\+/, "15 tahun +")
      .replace(/^\s*tab(?:el|le)\s+[\d.]+\s*/i, "")
      .replace(/^\s*\d+\s*[-.]\s+/, ""),
  );
  return (plain.split(CUT)[0] ?? "")
    .replace(/\b(?:yang )?(?:berumur|berusia|usia|umur) 15 tahun|\b15 tahun\b/, "15 tahun")
    .replace(/\b15 tahun(?:\s*\+| keatas\b)/, "15 tahun ke atas")
    .replace(/^(?:jumlah|banyaknya)\s+(?=\S)/, "")
    .replace(/\s+\d$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Writes a text plain for comparison: small letters, without markup and footnote marks. */
export function folded(text: string): string {
  return text
    .replace(/<[^>]*>/g, " ")
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u209C]+\)?/g, " ")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Holds that a title or a column's name is that of employed persons. */
export function isEmployed(text: string): boolean {
  return text.split(/\n|\//).some((part) => EMPLOYED.has(headOf(part)));
}

/** Holds that a title is that of a table of which employed persons are one part. */
export function isActivity(text: string): boolean {
  return ACTIVITIES.has(headOf(text));
}

/** Says whether a derived variable is the whole, a part of it, or neither that is known. */
export function breakdownOf(label: string): "total" | "part" | "unknown" {
  const head = folded(label.split("/")[0] ?? "")
    .replace(/[-*]/g, "")
    .replace(/\s*[+&]\s*/g, " dan ")
    .trim();
  if (TOTALS.has(head)) return "total";
  return PARTS.has(head) ? "part" : "unknown";
}

/** Finds the survey months that a text names. */
export function roundsWithin(text: string): Round[] {
  const plain = folded(text);
  const rounds: Round[] = [];
  if (/\b(?:agustus|agust|agt|ags|august|aug)\b/.test(plain)) rounds.push("Agustus");
  if (/\b(?:februari|pebruari|feb|february)\b/.test(plain)) rounds.push("Februari");
  return rounds;
}

/** Holds that a period's label says no more than that it is a year. */
export function isWholeYear(label: string): boolean {
  return /^(?:|tahun|tahunan|setahun|tidak ada|annual|year)$/.test(folded(label));
}

/** Finds the years that a text names. */
export function yearsWithin(text: string): string[] {
  return [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))];
}

/** Holds that a text says that its file was made up. */
export function saysSimulated(text: string): boolean {
  return /\bsimulasi\b/i.test(text);
}
