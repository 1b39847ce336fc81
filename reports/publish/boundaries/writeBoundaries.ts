import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { groupBy } from "../../lib/rows.js";
import type { MapShape } from "../maps/rows.js";
import { openPageData } from "../pageData.js";
import { readBoundaries } from "./boundaries.js";
import { drawOnGrid } from "./gridPath.js";
import type { KnownRegion, RegionArea } from "./schema.js";

/** Cells across a province's picture, from fine to coarse. */
const SIZES = [900, 640, 450, 320, 200];
/** What all outlines may take of the page, compressed. */
const ROOM = 120_000;

/** Draws the user's boundaries of the office's provinces into reports/data, beside the page's own exports, and says what they lack. */
export function writeBoundaries(project: string, log: (line: string) => void): void {
  const reports = join(project, "reports");
  const known = openPageData(reports).dataset<KnownRegion>("regions", "codes").rows;
  const { areas, notices } = readBoundaries(project, known);
  for (const notice of notices) log(notice);
  write(reports, "shapes", drawProvinces(areas, known));
  write(
    reports,
    "boundary_notices",
    notices.map((text) => ({ text })),
  );
}

/** Draws each province of the office as finely as the page has room for. */
export function drawProvinces(areas: readonly RegionArea[], known: readonly KnownRegion[]): MapShape[] {
  const provinceOf = new Map(
    known
      .filter(({ is_in_office }) => is_in_office)
      .map((region) => [region.region_code, region.province_code]),
  );
  const inOffice = areas.filter(({ region_code }) => provinceOf.has(region_code));
  const provinces = groupBy(inOffice, ({ region_code }) => provinceOf.get(region_code) ?? "");
  let shapes: MapShape[] = [];
  for (const size of SIZES) {
    shapes = [...provinces].flatMap((province) => drawProvince(province, size));
    if (gzipSync(shapes.map(({ path }) => path).join("\n")).length <= ROOM) break;
  }
  return shapes;
}

function drawProvince([province_code, areas]: [string, RegionArea[]], size: number): MapShape[] {
  const { width, height, paths } = drawOnGrid(areas, size);
  return paths.map(({ region_code, path }) => ({ region_code, province_code, width, height, path }));
}

function write(reports: string, what: string, rows: readonly object[]): void {
  const folder = join(reports, "data", "regions");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${what}.json`), `${JSON.stringify({ title: what, columns: [], rows })}\n`);
}
