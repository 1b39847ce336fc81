import { nearest } from "../../../lib/nearest.js";
import { shown } from "../../../lib/shown.js";
import { regionName } from "../../template/regionName.js";
import type { Region } from "../../context.js";
import { value, valueWith, wrong, type Finding, type ReadCell, type Reading } from "../reading.js";
import { clean, isTurned } from "./clean.js";
import { cleaned, otherKind } from "./said.js";

const EXPECTED = 'kode Kemendagri kabupaten atau kota, sebagai teks dengan titik: "35.10"';
type Regions = ReadonlyMap<string, Region>;

/** Makes the reader of the code of a regency or a city. */
export function regionReader(regions: Regions): ReadCell {
  const codes = [...regions.values()].filter(({ level }) => level === "regency").map(({ code }) => code);
  return (cell) => {
    if (cell.kind === "date") return otherKind(cell, EXPECTED);
    const { text, wasCleaned } = cell.kind === "number" ? numberText(cell.number) : clean(cell.text);
    const level = cell.kind === "text" && isTurned(cell.text) ? undefined : regions.get(text)?.level;
    if (level !== "regency") return level ? otherLevel(text, level) : unknown(text, { regions, codes });
    if (cell.kind === "number") return valueWith(text, asNumber(text));
    return wasCleaned ? valueWith(text, cleaned(text)) : value(text);
  };
}

function numberText(number: number): { text: string; wasCleaned: boolean } {
  return { text: String(number), wasCleaned: false };
}

function asNumber(code: string): Omit<Finding, "severity"> {
  return {
    code: "code_as_number",
    found: `berisi bilangan ${code}, bukan teks`,
    expected: EXPECTED,
    hint: "kode ini masih terbaca, tetapi 35.10 sebagai bilangan menjadi 35.1; ubah format kolomnya menjadi teks",
  };
}

function otherLevel(code: string, level: Region["level"]): Reading {
  const name = {
    country: "seluruh negara",
    province: "provinsi",
    district: "kecamatan",
    regency: "kabupaten",
  }[level];
  const hint =
    level === "district"
      ? `tulis kode kabupatennya, "${code.slice(0, 5)}"`
      : "tulis kabupaten atau kota satu per satu";
  return wrong({
    code: "other_level",
    found: `berisi ${shown(code)}, kode ${name}`,
    expected: EXPECTED,
    hint,
  });
}

function unknown(text: string, known: { regions: Regions; codes: readonly string[] }): Reading {
  const likely = likelyCodes(text, known.codes).map(
    (code) => `"${code}" (${regionName(known.regions.get(code)?.name ?? "")})`,
  );
  const hint =
    likely.length > 0
      ? `mungkin maksudnya ${likely.join(" atau ")}; pilih yang benar, lalu simpan sebagai teks`
      : "cari kode Kemendagri-nya; kode BPS dapat berbeda";
  return wrong({
    code: "unknown_region",
    found: `berisi ${shown(text)}, kode yang tidak ada`,
    expected: EXPECTED,
    hint,
  });
}

/** The codes that a damaged one may have been: a zero that was lost, a point that was dropped or became a comma. */
function likelyCodes(text: string, codes: readonly string[]): string[] {
  const digits = text.replace(/\D/g, "");
  const short = /^(\d\d)\D?(\d)$/.exec(text);
  const candidates = short
    ? [`${short[1]}.${short[2]}0`, `${short[1]}.0${short[2]}`]
    : [`${digits.slice(0, 2)}.${digits.slice(2, 4)}`];
  const likely = candidates.filter((code) => codes.includes(code));
  if (likely.length > 0 && (digits.length <= 4 || text.startsWith(likely[0]!))) return likely;
  return /^\d\d\.\d+$/.test(text)
    ? nearest(
        text,
        codes.filter((code) => code.startsWith(text.slice(0, 2))),
      )
    : [];
}
