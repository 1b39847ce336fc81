import { geoIdentity, geoPath, type GeoContext } from "d3";
import type { RegionArea } from "./schema.js";

/** A province's outlines on a grid of whole numbers: neighbours share their points, so no gap opens between them. */
export interface GridShapes {
  width: number;
  height: number;
  paths: readonly { region_code: string; path: string }[];
}

type Cell = readonly [number, number];

/** Draws areas into a picture `size` wide at most; what is smaller than a cell vanishes. */
export function drawOnGrid(areas: readonly RegionArea[], size: number): GridShapes {
  const shapes = areas.map(({ rings }) => ({
    type: "MultiPolygon" as const,
    coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]),
  }));
  const all = { type: "GeometryCollection" as const, geometries: shapes };
  const projection = geoIdentity().reflectY(true).fitSize([size, size], all);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x - left, y - top]);
  const paths = areas.flatMap(({ region_code }, index) => {
    const pen = gridPen();
    const shape = shapes[index];
    if (shape !== undefined) geoPath(projection, pen)(shape);
    const path = pen.written();
    return path === "" ? [] : [{ region_code, path }];
  });
  return { width: Math.ceil(right - left), height: Math.ceil(bottom - top), paths };
}

/** A pen for geoPath that rounds to cells and leaves out points that change nothing. */
function gridPen(): GeoContext & { written(): string } {
  const rings: Cell[][] = [];
  const add = (x: number, y: number): void => {
    const ring = rings.at(-1);
    const cell = [Math.round(x), Math.round(y)] as const;
    const before = ring?.at(-1);
    if (ring === undefined || (before?.[0] === cell[0] && before[1] === cell[1])) return;
    if (isStraight(ring.at(-2), before, cell)) ring.pop();
    ring.push(cell);
  };
  return {
    arc: () => undefined,
    beginPath: () => undefined,
    closePath: () => undefined,
    lineTo: add,
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    written: () => rings.map(writeRing).join(""),
  };
}

function isStraight(a: Cell | undefined, b: Cell | undefined, c: Cell): boolean {
  if (a === undefined || b === undefined) return false;
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

function writeRing(ring: readonly Cell[]): string {
  const [first, ...others] = ring;
  if (first === undefined || others.length < 2) return "";
  const steps = others.map(([x, y], index) => {
    const [px, py] = ring[index] ?? first;
    return `${x - px} ${y - py}`;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
