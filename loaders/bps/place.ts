import { nearest } from "../lib/nearest.js";
import { shown } from "../lib/shown.js";
import type { BpsContext, KnownRegion } from "./context.js";
import { bareName, fitsName, plainName, regionLabel, regionsNamed } from "./regionNames.js";
import type { Wrong } from "./value.js";

/** A region, or why none can be told. */
export type Placed = { region: KnownRegion; wrong?: undefined } | { region?: undefined; wrong: Wrong };

/** BPS codes of Papua's provinces before they were divided; the newer ones are not bridged. */
const PAPUA: Readonly<Record<string, string>> = { "91": "92", "94": "91" };

const BRIDGED = "kode BPS yang dijembatani ke kode Kemendagri (bps_codes.csv), dengan nama wilayahnya";

/** Finds the region of a BPS code: through the bridging table, and only if the label beside it is that region's name. */
export function placeByCode({ id, label }: { id: string; label: string }, context: BpsContext): Placed {
  const code = /^\d{4}000$/.test(id) ? id.slice(0, 4) : id;
  if (plainName(label).toLowerCase() === "indonesia" && /^(?:9999|0+)$/.test(code))
    return found(context.regions.get("00"), { code, label });
  if (/^\d{7,}$/.test(code))
    return refuse("not_a_regency", `${shown(label)} (${code}) bukan kabupaten, kota, atau provinsi`);
  if (!/^\d{4}$/.test(code)) return placeByName(label, { context });
  const kemendagri = code.endsWith("00") ? provinceOf(code.slice(0, 2)) : regencyOf(code, context);
  if (kemendagri === undefined) return unbridged({ code, label });
  const region = context.regions.get(kemendagri);
  if (!region) return found(undefined, { code, label });
  return fitsName(label, region, context) ? { region } : contradicts({ code, label, region }, context);
}

function provinceOf(code: string): string | undefined {
  return code < "91" ? code : PAPUA[code];
}

/** An equal number is the same region only where no other BPS code is bridged to it. */
function regencyOf(code: string, { bridge }: BpsContext): string | undefined {
  const known = bridge.get(code);
  const same = `${code.slice(0, 2)}.${code.slice(2)}`;
  if (known !== undefined || code >= "91") return known;
  return [...bridge.values()].includes(same) ? undefined : same;
}

function found(region: KnownRegion | undefined, { code, label }: { code: string; label: string }): Placed {
  return region ? { region } : refuse("unknown_region", `kode BPS ${code} (${shown(label)}) tidak dikenal`);
}

function unbridged({ code, label }: { code: string; label: string }): Placed {
  const hint =
    code >= "91"
      ? "wilayah provinsi baru di Papua belum ada di bps_codes.csv; tambahkan barisnya bila kode Kemendagri-nya pasti, atau unduh tabel tanpa wilayah itu"
      : "tambahkan kode itu ke bps_codes.csv bila kode Kemendagri-nya pasti";
  const text = `kode BPS ${code} (${shown(plainName(label))}) belum dijembatani ke kode Kemendagri`;
  return { wrong: { code: "code_not_bridged", severity: "error", found: text, expected: BRIDGED, hint } };
}

function contradicts(
  { code, label, region }: { code: string; label: string; region: KnownRegion },
  context: BpsContext,
): Placed {
  const said = regionsNamed(label, context).map(regionLabel);
  const text = `kode BPS ${code} adalah ${regionLabel(region)}, tetapi labelnya ${shown(plainName(label))}`;
  const hint = said.length
    ? `label itu nama ${said.slice(0, 3).join(" atau ")}; kode Kemendagri tidak boleh dipakai sebagai kode BPS`
    : "periksa kode dan labelnya; unduh ulang jawabannya dari BPS";
  return { wrong: { code: "region_name_differs", severity: "error", found: text, expected: BRIDGED, hint } };
}

/** What else tells which of several regions of one name is meant. */
interface Among {
  context: BpsContext;
  /** `Kabupaten` or `Kota`, as the heading above the row says. */
  section?: "kabupaten" | "kota" | undefined;
  isOfProvinces?: boolean;
  /** Regions that rows above already are. */
  taken?: ReadonlySet<string>;
}

/** Finds the region of a name; one that several regions bear is decided by the heading above it, or refused. */
export function placeByName(name: string, { context, section, isOfProvinces = false, taken }: Among): Placed {
  const named = regionsNamed(name, context);
  const free = named.filter(({ code }) => !taken?.has(code));
  const candidates = free.length > 0 ? free : named;
  const fitting = candidates.filter(({ kind }) =>
    isOfProvinces ? kind === "province" || kind === "country" : section === undefined || kind === section,
  );
  const [region] = fitting.length > 0 ? fitting : candidates.filter(({ kind }) => kind === "province");
  if (region && (fitting.length || 1) === 1) return { region };
  if (named.length === 0) return unknown(name, context);
  return named.length === 1 || fitting.length === 0
    ? misplaced(name, { named, section })
    : several(name, fitting);
}

function unknown(name: string, context: BpsContext): Placed {
  const names = new Map([...context.regions.values()].map((region) => [region.bare, region]));
  const near = nearest(bareName(name), names.keys()).map((bare) => regionLabel(names.get(bare)!));
  const hint = near.length
    ? `mungkin maksudnya ${near.join(" atau ")}; perbaiki namanya`
    : "hapus baris yang bukan wilayah, atau unduh tabel menurut kabupaten/kota";
  return refuse("unknown_region", `${shown(plainName(name))} bukan nama wilayah yang dikenal`, hint);
}

function misplaced(
  name: string,
  { named, section }: { named: KnownRegion[]; section?: string | undefined },
): Placed {
  const text = `${shown(plainName(name))} adalah ${regionLabel(named[0]!)}, di bawah judul ${section ?? "provinsi"}`;
  return refuse("region_misplaced", text, "periksa judul bagian Kabupaten dan Kota dalam tabelnya");
}

function several(name: string, named: KnownRegion[]): Placed {
  const text = `${shown(plainName(name))} dapat berarti ${named.map(regionLabel).join(" atau ")}`;
  const hint =
    "tulis Kabupaten atau Kota di depan namanya, atau pakai tabel dengan judul bagian Kabupaten dan Kota";
  return { wrong: { code: "ambiguous_region", severity: "quarantine", found: text, expected: NAMED, hint } };
}

const NAMED = "nama kabupaten, kota, atau provinsi";

function refuse(
  code: string,
  text: string,
  hint = "unduh tabel menurut kabupaten/kota atau provinsi",
): Placed {
  return { wrong: { code, severity: "error", found: text, expected: NAMED, hint } };
}
