import { feature } from "topojson-client";
import { isPoint, refuse } from "./refuse.js";
import type { Area, BoundaryFile, Feature, FeatureCollection, Point } from "./schema.js";

type Topology = Parameters<typeof feature>[0];

/** Gives the layers of areas that a file holds: one of a GeoJSON, one an object of a TopoJSON. */
export function readLayers(content: BoundaryFile, file: string): Area[][] {
  if (content.type === "FeatureCollection") return [areasOf(content, file)];
  const { objects } = content;
  return Object.keys(objects).map((name) =>
    areasOf(toFeatures(content as unknown as Topology, { name, file }), file),
  );
}

function toFeatures(
  topology: Topology,
  { name, file }: { name: string; file: string },
): Pick<FeatureCollection, "features"> {
  try {
    const found = feature(topology, topology.objects[name] as Parameters<typeof feature>[1]) as
      FeatureCollection | Feature;
    return "features" in found ? found : { features: [found] };
  } catch {
    throw refuse(file, {
      place: `objek ${name}`,
      found: "busur (arcs) yang tidak ada di berkas itu",
      expected: "TopoJSON yang utuh",
      hint: "ekspor ulang berkasnya",
    });
  }
}

function areasOf({ features }: Pick<FeatureCollection, "features">, file: string): Area[] {
  return features.map(({ id, properties, geometry }, index) => ({
    words: { ...properties, ...(id === undefined ? {} : { id }) },
    rings: geometry === null ? [] : ringsOf(geometry, { file, place: `features[${index}]` }),
  }));
}

/** Points and lines are no areas: they give no ring. */
function ringsOf(
  { type, coordinates }: NonNullable<Feature["geometry"]>,
  { file, place }: { file: string; place: string },
): Point[][] {
  if (type !== "Polygon" && type !== "MultiPolygon") return [];
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const rings: unknown = Array.isArray(polygons) ? polygons.flat(1) : polygons;
  if (Array.isArray(rings) && rings.every(isRing)) return rings.map((ring) => ring.map(([x, y]) => [x, y]));
  throw refuse(file, {
    place,
    found: `koordinat ${type} yang tidak terbaca`,
    expected: "gelang titik [bujur, lintang] dengan bilangan",
    hint: "ekspor ulang berkasnya sebagai GeoJSON atau TopoJSON",
  });
}

function isRing(ring: unknown): ring is Point[] {
  return Array.isArray(ring) && ring.every(isPoint);
}
