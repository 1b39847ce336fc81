import type { BpsContext, KnownRegion } from "./context.js";

/** What a name says its region is. */
export type Kind = "country" | "province" | "kabupaten" | "kota";

const KINDS: readonly [RegExp, Kind][] = [
  [/^(?:provinsi|propinsi|prov\b\.?)\s*/, "province"],
  [/^(?:daerah istimewa|d\s?\.?\s?i\s?\.?|dki|d\.k\.i\.|daerah khusus(?: ibukota)?)\s+/, "province"],
  [/^(?:kabupaten|kab\b\.?)\s*/, "kabupaten"],
  [/^(?:kotamadya|kodya|kota)\b\s*/, "kota"],
];

/** Names that BPS tables use beside the Kemendagri name: a former name, or another spelling. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  bangkabelitung: "19",
  tobasamosir: "12.12",
  pahuwato: "75.04",
  mamujuutara: "76.01",
  malukutenggarabarat: "81.03",
  yapenwaropen: "91.05",
  selayar: "73.01",
  pangkajenekep: "73.10",
};

/** Writes a name plain: without markup, footnote marks, an ordinal before it, or the English after a slash. */
export function plainName(text: string): string {
  return text
    .replace(/<[^>]*>|&nbsp;|\u00AD/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u209C\u02B0-\u02FF\u1D2C-\u1D6A]+\)?/g, " ")
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}]/gu, " ")
    .split("/")[0]!
    .replace(/^\s*\(?\d{1,4}[.)]?\s+|^\s*\d{1,3}[.)]\s*/, "")
    .replace(/(?:[\s,]*(?:[*†‡]+\)?|\d{1,2}\)?|\([a-z\d]\)|\b[a-z]\)))+\s*$/i, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Says what a name claims its region to be; nothing where the name is bare. */
export function kindOf(text: string): Kind | undefined {
  const name = plainName(text).toLowerCase();
  return KINDS.find(([pattern]) => pattern.test(name) && name.replace(pattern, "") !== "")?.[1];
}

/** Writes a name for comparison: small letters without the word for its kind, blanks and marks. */
export function bareName(text: string): string {
  const name = plainName(text).toLowerCase();
  const [pattern] = KINDS.find(([prefix]) => prefix.test(name) && name.replace(prefix, "") !== "") ?? [];
  return squeezed(pattern ? name.replace(pattern, "") : name);
}

function squeezed(name: string): string {
  return name
    .replace(/^(?:administrasi|adm\b\.?)\s*/, "")
    .replace(/^(?:daerah istimewa|d\s?\.?\s?i\s?\.?)\s+|^(?:dki|d\.k\.i\.|daerah khusus(?: ibukota)?)\s+/, "")
    .replace(/\b(?:kepulauan|kep\b\.?)/g, "kep")
    .replace(/\bdan\b|&/g, "")
    .replace(/[^a-z]/g, "");
}

/** A name taken apart once, to be held against many regions. */
interface Said {
  kind: Kind | undefined;
  bare: string;
  /** With the word for its kind: `Kota Baru` is Kabupaten Kotabaru. */
  whole: string;
}

function partsOf(text: string): Said {
  return { kind: kindOf(text), bare: bareName(text), whole: squeezed(plainName(text).toLowerCase()) };
}

function fits({ kind, bare, whole }: Said, region: KnownRegion, { aliases }: BpsContext): boolean {
  if (kind !== "province" && whole === region.bare) return true;
  if (kind !== undefined && kind !== region.kind) return false;
  return bare === region.bare || aliases.get(bare) === region.code || OTHER_NAMES[bare] === region.code;
}

/** Holds that a name may be said of a region: its own name or another one known, and no contradicting `Kota` or `Kabupaten`. */
export function fitsName(text: string, region: KnownRegion, context: BpsContext): boolean {
  return fits(partsOf(text), region, context);
}

/** Finds every region that a name may be said of. */
export function regionsNamed(text: string, context: BpsContext): KnownRegion[] {
  const said = partsOf(text);
  return said.whole === ""
    ? []
    : [...context.regions.values()].filter((region) => fits(said, region, context));
}

/** Names a region as an officer reads it: `Kabupaten Tuban (35.23)`. */
export function regionLabel({ name, code }: KnownRegion): string {
  const title = name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return `${title} (${code})`;
}
