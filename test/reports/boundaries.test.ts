import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RefusedError } from "../../loaders/lib/problem.js";
import { readBoundaries } from "../../reports/publish/boundaries/boundaries.js";
import { drawOnGrid } from "../../reports/publish/boundaries/gridPath.js";
import type { KnownRegion, RegionArea } from "../../reports/publish/boundaries/schema.js";
import { drawProvinces } from "../../reports/publish/boundaries/writeBoundaries.js";

const fixtures = fileURLToPath(new URL("../fixtures/boundaries", import.meta.url));

/** Two codings meet in 53: BPS 5310 is Sikka, Kemendagri 53.10 Manggarai. */
const KNOWN = [
  region("35.01", "Pacitan", null),
  region("35.10", "Banyuwangi", null),
  region("53.07", "Sikka", "5310"),
  region("53.10", "Manggarai", "5313"),
  region("53.13", "Lembata", "5308"),
];

function region(region_code: string, region_name: string, bps_code: string | null): KnownRegion {
  const province_code = region_code.slice(0, 2);
  const province_name = province_code === "35" ? "Jawa Timur" : "Nusa Tenggara Timur";
  return { region_code, region_name, province_code, province_name, is_in_office: true, bps_code };
}

function read(files: string) {
  const project = mkdtempSync(join(tmpdir(), "cakupan boundaries "));
  try {
    mkdirSync(join(project, "data"));
    cpSync(files, join(project, "data", "boundaries"), {
      recursive: true,
      filter: (path) => !path.includes("expected"),
    });
    return readBoundaries(project, KNOWN);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

test.each(readdirSync(fixtures))("%s", async (name) => {
  const folder = join(fixtures, name);
  const errorFile = join(folder, "expected-error.txt");
  if (existsSync(errorFile)) {
    expect(() => read(folder)).toThrow(RefusedError);
    await expect(`${messageOf(() => read(folder))}\n`).toMatchFileSnapshot(errorFile);
  } else {
    const { areas, notices } = read(folder);
    const drawn = areas.map(({ region_code, rings }) => ({
      region_code,
      rings: rings.length,
      first: rings[0]?.[0],
    }));
    await expect(`${JSON.stringify({ drawn, notices }, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, "expected.json"),
    );
  }
});

test("without a folder of boundaries there is nothing to draw and nothing to say", () => {
  expect(readBoundaries(join(fixtures, "none"), KNOWN)).toEqual({ areas: [], notices: [] });
});

test("neighbours share the points of their border, and points on a straight line are left out", () => {
  const { width, height, paths } = drawOnGrid([square("35.01", 111), square("35.10", 112)], 200);
  expect({ width, height }).toEqual({ width: 200, height: 100 });
  expect(paths).toEqual([
    { region_code: "35.01", path: "M0 100l100 0 0-100-100 0z" },
    { region_code: "35.10", path: "M100 100l100 0 0-100-100 0z" },
  ]);
});

test("outlines of a fine file are drawn coarser until the page has room for them", () => {
  const coast = Array.from({ length: 20 }, (_, index) =>
    noisy(`35.${String(index + 1).padStart(2, "0")}`, index),
  );
  const known = coast.map(({ region_code }) => region(region_code, region_code, null));
  const shapes = drawProvinces(coast, known);
  expect(shapes).toHaveLength(coast.length);
  expect(shapes[0]?.width).toBeLessThan(900);
});

function square(region_code: string, x: number): RegionArea {
  const ring = [
    [x, -8],
    [x + 0.5, -8],
    [x + 1, -8],
    [x + 1, -7],
    [x, -7],
    [x, -8],
  ] as const;
  return { region_code, rings: [ring] };
}

/** A ring of 6,000 points that jump to and fro, always the same. */
function noisy(region_code: string, seed: number): RegionArea {
  const ring = Array.from({ length: 6_000 }, (_, index) => {
    const angle = (index / 6_000) * 2 * Math.PI;
    const radius = 1 + 0.3 * Math.sin(index * 12.9898 + seed);
    return [113 + radius * Math.cos(angle), -8 + radius * Math.sin(angle)] as const;
  });
  return { region_code, rings: [ring] };
}

function messageOf(act: () => unknown): string {
  try {
    act();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
