import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../loaders/lib/contract.js";
import { RefusedError } from "../../../loaders/lib/problem.js";
import { groupBy } from "../../lib/rows.js";
import { findCodeColumn, indexRegions, regionOf, type Regions } from "./codes.js";
import { decideCoding } from "./coding.js";
import { toLongitudeLatitude } from "./coordinates.js";
import { readLayers } from "./layers.js";
import { refuse } from "./refuse.js";
import { boundaryFile, type Area, type BoundaryFile, type KnownRegion, type RegionArea } from "./schema.js";

const FOLDER = "data/boundaries";
const ENDING = /\.(geo|topo)?json$/i;

/** The outlines that the user's files give, and what they do not give, in words. */
export interface Boundaries {
  areas: readonly RegionArea[];
  notices: readonly string[];
}

/** Reads data/boundaries: every file that can be drawn is, and says what it lacks; a file that cannot be read is refused. */
export function readBoundaries(project: string, known: readonly KnownRegion[]): Boundaries {
  const folder = join(project, FOLDER);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => ENDING.test(file))
        .sort()
    : [];
  const regions = indexRegions(known);
  const read = files.map((file) => readFile(project, { file: `${FOLDER}/${file}`, regions }));
  const areas = mergeAreas(read.flatMap((part) => part.areas));
  const notices = read.flatMap((part) => part.notices);
  return { areas, notices: files.length === 0 ? [] : [...notices, ...missing(areas, known)] };
}

function readFile(project: string, { file, regions }: { file: string; regions: Regions }): Boundaries {
  const layers = readLayers(parse(project, file), file).map((areas) => {
    const column = findCodeColumn(areas);
    return { areas, column, count: column?.codes.filter(Boolean).length ?? 0 };
  });
  const [{ areas, column } = { areas: [], column: undefined }] = layers.toSorted((a, b) => b.count - a.count);
  if (column === undefined) throw refuse(file, withoutCodes(areas));
  const coding = decideCoding(column, { areas, regions, file });
  const found = column.codes.map((code) =>
    code === undefined ? undefined : regionOf(code, coding, regions),
  );
  const turned = toLongitudeLatitude(areas, file);
  const drawn = turned.areas.flatMap(({ rings }, index) => {
    const region = found[index];
    return region === undefined || rings.length === 0 ? [] : [{ region_code: region.region_code, rings }];
  });
  const unknown = column.codes
    .filter((code, index) => found[index] === undefined)
    .map((code) => code ?? "tanpa kode");
  return {
    areas: drawn,
    notices: [
      ...(turned.isTurned ? [`${file}: titiknya ditulis [lintang, bujur]; urutannya dibalik`] : []),
      ...(unknown.length > 0
        ? [
            `${file}: ${unknown.length} wilayah tidak dikenal dan tidak digambar (${[...new Set(unknown)].join(", ")})`,
          ]
        : []),
    ],
  };
}

function parse(project: string, file: string): BoundaryFile {
  const content = parseJson(readFileSync(join(project, file), "utf8"), file);
  const locate = (path: readonly PropertyKey[]) => ({ place: path.join(".") || "awal berkas" });
  const { value, problems } = check(boundaryFile, content, { file, locate });
  if (value === undefined) throw new RefusedError(problems.slice(0, 1));
  return value;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refuse(file, {
      found: "bukan JSON",
      expected: "GeoJSON (FeatureCollection) atau TopoJSON",
      hint: "ekspor ulang berkasnya, atau keluarkan dari folder itu",
    });
  }
}

function withoutCodes(areas: readonly Area[]): Parameters<typeof refuse>[1] {
  const names = Object.keys(areas[0]?.words ?? {});
  return {
    found: `tidak ada kolom kode kabupaten; kolomnya: ${names.join(", ") || "tidak ada"}`,
    expected: "kode empat angka dengan atau tanpa titik, misalnya 35.03, di kolom mana pun",
    hint: "pakai batas kabupaten dan kota, bukan provinsi, kecamatan, atau desa",
  };
}

/** A region may come as several areas, and in several files. */
function mergeAreas(areas: readonly RegionArea[]): RegionArea[] {
  const merged = new Map<string, RegionArea>();
  for (const { region_code, rings } of areas) {
    merged.set(region_code, { region_code, rings: [...(merged.get(region_code)?.rings ?? []), ...rings] });
  }
  return [...merged.values()];
}

/** Names the office's regions that no file draws; provinces that none touches are named as a whole. */
function missing(areas: readonly RegionArea[], known: readonly KnownRegion[]): string[] {
  const drawn = new Set(areas.map(({ region_code }) => region_code));
  const wanted = new Map(
    known.filter(({ is_in_office }) => is_in_office).map((region) => [region.region_code, region]),
  );
  const provinces = [...groupBy([...wanted.values()], ({ province_name }) => province_name)].map(
    ([name, regions]) => ({
      name,
      count: regions.length,
      lacking: regions.filter(({ region_code }) => !drawn.has(region_code)),
    }),
  );
  const whole = provinces.filter(({ count, lacking }) => lacking.length === count).map(({ name }) => name);
  const partly = provinces.filter(({ count, lacking }) => lacking.length > 0 && lacking.length < count);
  return [
    ...partly.map(({ name, count, lacking }) => {
      const names = lacking.map(({ region_code, region_name }) => `${region_code} ${region_name}`);
      return `${FOLDER}: ${name} tanpa batas ${lacking.length} dari ${count} daerah (${names.join(", ")})`;
    }),
    ...(whole.length > 0 ? [`${FOLDER}: tidak ada batas untuk ${whole.join(", ")}`] : []),
  ];
}
