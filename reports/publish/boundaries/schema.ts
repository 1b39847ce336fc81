import { z } from "zod";

const properties = z.record(z.string(), z.unknown()).nullable();
/** Rings are checked where they are read: a contract of every point of a large file would take longer than the site. */
const geometry = z.object({ type: z.string(), coordinates: z.unknown() }).nullable();
const feature = z.object({
  type: z.literal("Feature", { error: "Feature, satu wilayah" }),
  id: z.union([z.string(), z.number()]).optional(),
  properties,
  geometry,
});

const featureCollection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(feature, { error: "daftar wilayah" }).min(1, "sedikitnya satu wilayah"),
});

const topology = z.looseObject({
  type: z.literal("Topology"),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
  arcs: z.array(z.array(z.array(z.number())), { error: "daftar busur dengan bilangan" }),
});

/** A boundary file: a GeoJSON FeatureCollection, or a TopoJSON Topology. */
export const boundaryFile = z.discriminatedUnion("type", [featureCollection, topology], {
  error: "FeatureCollection (GeoJSON) atau Topology (TopoJSON)",
});

export type BoundaryFile = z.infer<typeof boundaryFile>;
export type FeatureCollection = z.infer<typeof featureCollection>;
export type Feature = z.infer<typeof feature>;

/** A regency or city of the country, and a code of BPS that differs from its own. */
export interface KnownRegion {
  region_code: string;
  region_name: string;
  province_code: string;
  province_name: string;
  is_in_office: boolean;
  bps_code: string | null;
}

/** Longitude and latitude; heights, where a file has them, are left out. */
export type Point = readonly [number, number];

/** An area with the words that a file says of it. */
export interface Area {
  words: Readonly<Record<string, unknown>>;
  rings: readonly (readonly Point[])[];
}

/** An area whose region is known. */
export interface RegionArea {
  region_code: string;
  rings: Area["rings"];
}
