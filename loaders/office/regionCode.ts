import { nearest } from "../lib/nearest.js";
import { shown } from "../lib/shown.js";
import type { Levels } from "../regions/loader.js";

/** What the office's file lists. */
export type Level = "province" | "regency";

const EXPECTED: Record<Level, string> = {
  province: 'kode provinsi, dua angka: "35"',
  regency: 'kode kabupaten atau kota, dengan titik: "35.10"',
};

const LEVELS: Record<string, string> = {
  country: "kode seluruh negara",
  province: "kode provinsi",
  regency: "kode kabupaten atau kota",
  district: "kode kecamatan",
};

/** Says what is wrong with a code that is unknown or of another level; nothing where it is what it should be. */
export function misfitOf(value: string, { level, levels }: { level: Level; levels: Levels }) {
  const is = levels.get(value);
  if (is === level) return undefined;
  const found = `berisi ${shown(value)}, ${is === undefined ? "kode yang tidak dikenal" : LEVELS[is]}`;
  const hint = is === undefined ? unknownHint(value, levels) : levelHint(value, { level, is });
  return { found, expected: EXPECTED[level], hint };
}

/** Only codes of the same province can be meant; the first two digits alone are near to anything. */
function unknownHint(value: string, levels: Levels): string {
  const siblings = [...levels]
    .filter(([code, level]) => level === "regency" && code.startsWith(value.slice(0, 2)))
    .map(([code]) => code);
  const near = value.length > 2 ? nearest(value, siblings).map((code) => `"${code}"`) : [];
  return near.length > 0
    ? `mungkin maksudnya ${near.join(" atau ")}`
    : "cari kode Kemendagri-nya; kode BPS dapat berbeda";
}

function levelHint(value: string, { level, is }: { level: Level; is: string }): string {
  if (is === "country") return "daftarkan provinsinya satu per satu";
  if (level === "province") return `tulis provinsinya, "${value.slice(0, 2)}"; kabupaten ditulis pada cabang`;
  return is === "province"
    ? "tulis kabupaten dan kota yang dilayani cabang ini satu per satu"
    : `tulis kabupatennya, "${value.slice(0, 5)}"`;
}
