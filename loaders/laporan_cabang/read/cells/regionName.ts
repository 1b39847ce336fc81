import { nearest } from "../../../lib/nearest.js";
import { shown } from "../../../lib/shown.js";
import { regionName } from "../../template/regionName.js";
import type { ReportContext } from "../../context.js";
import { fold } from "../fold.js";
import { type Finding } from "../reading.js";

const KIND = /^(kabupaten|kab\b|kota)\.?\s*(?:administrasi|adm\b)?\.?\s*/iu;
const EXPECTED = "nama resmi wilayah kode itu, atau nama lain yang tercatat di region_aliases.csv";

/** The regions that a name may mean, by folded name. */
export interface RegionNames {
  codesOf(name: string): readonly string[];
  check(name: string, code: string): Finding | undefined;
}

/** Gathers all names of regencies and cities: official, short, and aliases. */
export function gatherRegionNames({
  regions,
  aliases,
}: Pick<ReportContext, "regions" | "aliases">): RegionNames {
  const codes = new Map<string, string[]>();
  const add = (name: string, code: string) => codes.set(name, [...(codes.get(name) ?? []), code]);
  for (const { code, level, name } of regions.values())
    if (level === "regency") for (const key of keysOf(name)) add(key, code);
  for (const { alias, code } of aliases) add(fold(alias), code);
  const codesOf = (name: string) => codes.get(keyOf(name)) ?? [];
  const nameOf = (code: string) => regionName(regions.get(code)?.name ?? code);
  return {
    codesOf,
    check(name, code) {
      const meant = codesOf(name);
      if (meant.includes(code)) return undefined;
      if (meant.length > 0) return contradiction(name, { code, meant, nameOf });
      return unknownName(name, { code, nameOf });
    },
  };
}

/** A name with its kind and without: `Kabupaten Malang` and `Malang`. */
function keysOf(name: string): string[] {
  return [keyOf(name), keyOf(name.replace(KIND, ""))];
}

/** Kab. and Kabupaten are one word, and so are Kep. and Kepulauan. */
function keyOf(name: string): string {
  const kind = KIND.exec(name)?.[1]?.toLowerCase().slice(0, 3) ?? "";
  return kind + fold(name.replace(KIND, "").replace(/\bkepulauan\b/giu, "kep"));
}

interface Meant {
  code: string;
  meant: readonly string[];
  nameOf: (code: string) => string;
}

function contradiction(name: string, { code, meant, nameOf }: Meant): Finding {
  const others = meant.map((other) => `${other} (${nameOf(other)})`).join(" atau ");
  return {
    code: "name_contradicts_code",
    severity: "error",
    found: `berisi ${shown(name)}, nama milik ${others}, sedangkan kodenya ${code} (${nameOf(code)})`,
    expected: EXPECTED,
    hint: "perbaiki kode atau namanya; angka baris ini milik salah satunya",
  };
}

function unknownName(name: string, { code, nameOf }: Omit<Meant, "meant">): Finding {
  const near = nearest(name, [nameOf(code), nameOf(code).replace(KIND, "")]);
  const hint =
    near.length > 0
      ? `mungkin salah ketik dari ${nameOf(code)}`
      : `kode ${code} adalah ${nameOf(code)}; bila nama itu memang nama lainnya, catat di data/reference/region_aliases.csv`;
  return {
    code: "unknown_name",
    severity: "error",
    found: `berisi ${shown(name)}, nama yang tidak dikenal`,
    expected: EXPECTED,
    hint,
  };
}
