import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse, group } from "d3";
import { getRegencies } from "idn-area-data";
import { expect, test } from "vitest";
import { root } from "./project.js";

const tiles = csvParse(readFileSync(join(root, "data/reference/tiles.csv"), "utf8"));
const provinces = group(tiles, ({ region_code }) => region_code?.slice(0, 2));

test("every regency and city of the country has just one tile", async () => {
  const codes = (await getRegencies()).map(({ code }) => code);
  expect(tiles.map(({ region_code }) => String(region_code)).toSorted()).toEqual(codes.toSorted());
});

test.each([...provinces])("no two tiles of province %s share a place", (_, own) => {
  const places = own.map(({ column, row }) => `${column},${row}`);
  expect(new Set(places).size).toBe(places.length);
});

test.each([...provinces])(
  "the grid of province %s has at most a strait between its parts, and fits a phone",
  (_, own) => {
    for (const axis of ["column", "row"]) {
      const used = new Set(own.map((tile) => Number(tile[axis])));
      const largest = Math.max(...used);
      expect(largest).toBeLessThanOrEqual(10);
      const isEmpty = (at: number): boolean => at < largest && !used.has(at);
      const wide = [...Array(largest).keys()].filter((at) => isEmpty(at) && isEmpty(at + 1));
      expect(
        wide.filter((at) => at > 0),
        axis,
      ).toEqual([]);
    }
  },
);
