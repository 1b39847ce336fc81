import { regionOf, type CodeColumn, type Coding, type Regions } from "./codes.js";
import { refuse } from "./refuse.js";
import type { Area, KnownRegion } from "./schema.js";

const CODINGS = ["kemendagri", "bps"] as const;
const NAMES = /^(nama|name|nm|wadmkk|kabkot|kab_?kota|kabupaten|namobj|varname|kota)/i;
const KIND = /\b(kabupaten|kab|kota|administrasi|adm)\b\.?/gi;

/** Decides whose codes a column holds: by the names beside them, then by what the column says, then by what only one coding knows; refuses what stays open. */
export function decideCoding(
  column: CodeColumn,
  { areas, regions, file }: { areas: readonly Area[]; regions: Regions; file: string },
): Coding {
  const read = (coding: Coding) =>
    column.codes.map((code) => (code === undefined ? undefined : regionOf(code, coding, regions)));
  const [ours, theirs] = CODINGS.map(read);
  if (ours === undefined || theirs === undefined) return "kemendagri";
  const named = agreeing(ours, areas) - agreeing(theirs, areas);
  if (named !== 0) return named > 0 ? "kemendagri" : "bps";
  if (column.coding !== undefined) return column.coding;
  if (ours.every((region, index) => region === theirs[index])) return "kemendagri";
  const known = ours.filter(Boolean).length - theirs.filter(Boolean).length;
  if (known !== 0) return known > 0 ? "kemendagri" : "bps";
  const [first = ""] = column.codes.filter(
    (code, index) => code !== undefined && ours[index] !== theirs[index],
  );
  throw refuse(file, {
    place: `kolom ${column.name}`,
    found: `kode empat angka tanpa nama daerah; ${first} berarti ${nameIn("kemendagri")} (Kemendagri) atau ${nameIn("bps")} (BPS)`,
    expected:
      "kode dengan titik (Kemendagri), nama daerah di kolom nama, atau kolom bernama kode_kemendagri atau kode_bps",
    hint: "ganti nama kolom itu menurut penerbit kodenya",
  });

  function nameIn(coding: Coding): string {
    return regionOf(first, coding, regions)?.region_name ?? "bukan daerah";
  }
}

/** Counts areas that a file calls by the name of the region its code means. */
function agreeing(found: readonly (KnownRegion | undefined)[], areas: readonly Area[]): number {
  return found.filter((region, index) => {
    const words = Object.entries(areas[index]?.words ?? {});
    return words.some(
      ([key, value]) => region !== undefined && NAMES.test(key) && bare(value) === bare(region.region_name),
    );
  }).length;
}

function bare(name: unknown): string {
  return String(name)
    .toLowerCase()
    .replace(KIND, "")
    .replace(/[^a-z]/g, "");
}
