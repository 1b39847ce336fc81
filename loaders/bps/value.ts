import { shown } from "../lib/shown.js";
import type { Severity } from "../laporan_cabang/problem.js";

/** What is wrong with a value, without its place. */
export interface Wrong {
  code: string;
  severity: Severity;
  found: string;
  expected: string;
  hint: string;
}

/** A value in persons with the size of its last printed digit, a value that the table says it lacks, or what is wrong. */
export type ValueReading =
  | { kind: "value"; value: string; step: number }
  | { kind: "missing"; reason: string }
  | { kind: "wrong"; wrong: Wrong };

/** The signs by which published tables say that there is no value, and what they mean. */
const MISSING: Readonly<Record<string, string>> = {
  "": "sel kosong dalam tabel BPS",
  "-": "tercetak - dalam tabel BPS: tidak ada data atau nol",
  "...": "tercetak ... dalam tabel BPS: data tidak tersedia",
  na: "tercetak NA dalam tabel BPS: data tidak tersedia",
};

const MARK = /(?<=\S)\s*(?:[*†‡]+\)?|\(?[a-z]\)|\(\d\))$/i;
const EXPECTED = "bilangan penduduk bekerja, tidak negatif, menurut satuan tabelnya";

/** Reads one value of a table of which one is `persons` persons; footnote marks are set aside. */
export function readValue(printed: string | number | null, persons: number): ValueReading {
  if (typeof printed === "number")
    return fromDecimal(decimalOf(printed), { printed: String(printed), persons });
  const text = withoutMarks(printed ?? "");
  const missing = MISSING[missingSign(text)];
  if (missing !== undefined) return { kind: "missing", reason: missing };
  if (/^[-(−]/.test(text)) return wrong("negative", { found: shown(printed), hint: NEGATIVE });
  if (isTwoFold(text, persons)) return twoFold(text, persons);
  const decimal = indonesian(text, persons);
  if (decimal === undefined) return wrong("not_a_number", { found: shown(printed), hint: UNREADABLE });
  return fromDecimal(decimal, { printed: text, persons });
}

const NEGATIVE = "jumlah orang tidak dapat negatif; periksa tabel aslinya";
const UNREADABLE = "unduh ulang tabelnya; satu angka atau tanda pemisah mungkin hilang atau salah letak";

function withoutMarks(text: string): string {
  let plain = text
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u209C\u02B0-\u02FF]+\)?/g, "")
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
  while (MARK.test(plain)) plain = plain.replace(MARK, "").trim();
  return plain.replace(/^(\d{1,3}(?:[. ]\d{3})+)\s*\d\)$/, "$1").trim();
}

function missingSign(text: string): string {
  const sign = text.toLowerCase();
  if (/^[-–—−]+$/.test(sign)) return "-";
  if (/^\.{2,}$|^…+$/.test(sign)) return "...";
  return /^n\.?\/?a\.?$/.test(sign) ? "na" : sign;
}

/** Gives `1349.88` of `1.349,88`; dots and blanks group by three, a comma begins decimals, and so does a point before two digits of thousands. */
function indonesian(text: string, persons: number): string | undefined {
  if (/^\d{1,3}([.\s])\d{3}(?:\1\d{3})*(?:,\d+)?$/.test(text) || /^\d+(?:,\d+)?$/.test(text))
    return text.replace(/[.\s]/g, "").replace(",", ".");
  const isDecimal = persons > 1 ? /^\d+\.\d{1,2}$/ : /^\d{4,}\.0{1,2}$/;
  return isDecimal.test(text) ? text : undefined;
}

/** A comma before three digits groups in English print; in a table of persons it cannot begin decimals either. */
function isTwoFold(text: string, persons: number): boolean {
  return /^\d{1,3}(?:,\d{3}){2,}$/.test(text) || (persons === 1 && /^\d{1,3},\d{3}$/.test(text));
}

function twoFold(text: string, persons: number): ValueReading {
  const readings = [text.replaceAll(",", ""), text.replace(",", ".").replaceAll(",", "")];
  return quarantined(
    text,
    readings.map((reading) => `${reading}${persons === 1 ? "" : ` × ${persons}`}`),
  );
}

function quarantined(printed: string, readings: readonly string[]): ValueReading {
  const found = `${shown(printed)} dapat dibaca ${readings.join(" atau ")}`;
  const hint = "periksa tabel aslinya, lalu simpan ulang dengan angka utuh tanpa pemisah";
  return {
    kind: "wrong",
    wrong: { code: "ambiguous_number", severity: "quarantine", found, expected: EXPECTED, hint },
  };
}

/** Without the noise of a sum in binary; a number beyond 15 digits is no count of persons. */
function decimalOf(number: number): string {
  return String(Number(number.toPrecision(15)));
}

function fromDecimal(
  decimal: string,
  { printed, persons }: { printed: string; persons: number },
): ValueReading {
  if (decimal.startsWith("-")) return wrong("negative", { found: shown(printed), hint: NEGATIVE });
  const [, whole, fraction = ""] = /^(\d{1,12})(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) return wrong("not_a_number", { found: shown(printed), hint: UNREADABLE });
  const zeros = String(persons).length - 1;
  const rest = fraction.slice(zeros).replace(/0+$/, "");
  const digits = `${whole}${fraction.slice(0, zeros).padEnd(zeros, "0")}`.replace(/^0+(?=\d)/, "");
  if (rest === "") return { kind: "value", value: digits, step: 10 ** Math.max(0, zeros - fraction.length) };
  if (persons === 1 && fraction.length <= 3)
    return quarantined(printed, [decimal, `${whole}${fraction.padEnd(3, "0")}`]);
  const hint = "bila tabelnya dalam ribu orang, satuannya salah tertulis; unduh ulang tabelnya";
  return wrong("not_whole", { found: `${shown(printed)} bukan orang utuh`, hint });
}

function wrong(code: string, { found, hint }: { found: string; hint: string }): ValueReading {
  return { kind: "wrong", wrong: { code, severity: "error", found, expected: EXPECTED, hint } };
}
