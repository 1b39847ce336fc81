import { group } from "d3";
import { getRegencies } from "idn-area-data";
import { expect, test } from "vitest";
import { renderMaps } from "../../reports/publish/maps/mapBlock.js";
import { tileAbbreviations, tileLines } from "../../reports/publish/maps/tileName.js";
import type { Row } from "../../reports/publish/pageData.js";
import { pageDataOf } from "./invented.js";

const PROVINCE = {
  province_code: "35",
  province_name: "Jawa Timur",
  province_href: null,
  known_count: 1,
  regencies_count: 2,
};
const TUBAN = {
  region_code: "35.23",
  region_name: "Tuban",
  full_name: "Kabupaten Tuban",
  region_href: "/rapor/35.23.html",
  province_code: "35",
  tile_column: 1,
  tile_row: 1,
  topics: ["money", "workers"],
  topics_text: "uang, pekerja",
  figures_count: 10,
  documents_count: 2,
};
const GRESIK = {
  ...TUBAN,
  region_code: "35.25",
  region_name: "Gresik",
  full_name: "Kabupaten Gresik",
  region_href: null,
  tile_column: 2,
  topics: null,
  topics_text: null,
  figures_count: null,
  documents_count: null,
};
const TOPICS = [
  { topic: "workers", label: "pekerja" },
  { topic: "money", label: "uang" },
];
const SHAPE = { region_code: "35.23", province_code: "35", width: 900, height: 300, path: "M0 0l9 0 0 9z" };

function maps(given: { regencies?: Row[]; compared?: Row[]; shapes?: Row[]; notices?: Row[] } = {}): string {
  const data = pageDataOf({
    "regions/provinces": { rows: [PROVINCE] },
    "regions/regencies": { rows: given.regencies ?? [TUBAN, GRESIK] },
    "regions/topics": { rows: TOPICS },
    "regions/compared": { rows: given.compared ?? [] },
    "regions/shapes": { rows: given.shapes ?? [] },
    "regions/boundary_notices": { rows: given.notices ?? [] },
  });
  return renderMaps(data, { page: "regions", up: "./" });
}

test("a tile with figures leads to the card and says what is known", () => {
  expect(maps()).toContain(
    '<a id="35.23" class="wilayah kinds-2 a-money a-workers" href="./rapor/35.23.html" rel="external"><title>Kabupaten Tuban: 2 dari 2 jenis angka disebut (uang, pekerja); 10 angka, 2 dokumen</title>',
  );
});

test("a tile without figures is hatched, no link, has no class that a measure colours, and can be linked to", () => {
  const tile = /<g id="35\.25"[\s\S]*?<\/g>/.exec(maps())?.[0] ?? "";
  expect(tile).toContain('class="wilayah" aria-hidden="true"');
  expect(tile).toContain("Kabupaten Gresik: belum ada dokumen");
  expect(tile).toContain('fill="url(#arsir)"');
  expect(tile).not.toMatch(/<a |>0</);
});

test("the first measure is chosen, every measure has its legend and its rules, and unknown is in each", () => {
  const html = maps();
  const ids = [...html.matchAll(/type="radio" name="ukuran" id="ukuran-(\w+)"( checked)?/g)];
  expect(ids.map(([, id, checked]) => [id, Boolean(checked)])).toEqual([
    ["kinds", true],
    ["workers", false],
    ["money", false],
  ]);
  for (const [, id] of ids) {
    expect(html).toContain(`.peta:has(#ukuran-${id}:checked) .tangga-${id}{display:flex}`);
    const legend = new RegExp(`<ul class="tangga tangga-${id}">.*?</ul>`).exec(html)?.[0];
    expect(legend).toContain("belum diketahui");
  }
});

test("values are coloured only where they compare: by steps up to and including each bound", () => {
  const html = maps({ compared: [{ region_code: "35.23", value: 1 }] });
  expect(html).toContain('id="ukuran-compared"');
  expect(html).toContain("compared-4");
  expect(maps({ compared: [{ region_code: "35.23", value: 1.26 }] })).toMatch(
    /class="wilayah[^"]* compared-5"/,
  );
  expect(maps({ compared: [{ region_code: "35.23", value: 0 }] })).toMatch(/class="wilayah[^"]* compared-1"/);
  expect(maps({ compared: [{ region_code: "35.23", value: -0.1 }] })).toMatch(
    /class="wilayah[^"]* compared-1"/,
  );
});

test("outlines take the classes of the tiles, and stand below them only where a file gives them", () => {
  expect(maps()).not.toContain('class="batas"');
  const html = maps({ shapes: [SHAPE, { ...SHAPE, region_code: "53.15" }] });
  expect(html).toContain(
    '<path class="isi wilayah kinds-2 a-money a-workers" fill="url(#arsir)" d="M0 0l9 0 0 9z">',
  );
  expect(html.match(/<path class="isi/g)).toHaveLength(1);
});

test("what a boundary file lacks stands below the maps, as text", () => {
  const html = maps({ notices: [{ text: "batas.geojson: <script>alert(1)</script>" }] });
  expect(html).toContain("<li>batas.geojson: &lt;script&gt;alert(1)&lt;/script&gt;</li>");
});

test("a name from the data is text wherever it stands", () => {
  const html = maps({ regencies: [{ ...TUBAN, region_name: '"><script>', full_name: '"><script>x' }] });
  expect(html).not.toContain("<script>");
});

test("a province without tiles still has its heading and its count", () => {
  const html = maps({ regencies: [{ ...TUBAN, tile_column: null, tile_row: null }] });
  expect(html).toContain("1 dari 2 kabupaten dan kota sudah menyebut angkanya");
  expect(html).not.toContain('class="petak');
});

test("names break between words, and never inside one", () => {
  expect(tileLines("Labuhanbatu Selatan")).toEqual(["Labuhanbatu", "Selatan"]);
  expect(tileLines("Penukal Abab Lematang Ilir")).toEqual(["Penukal Abab", "Lematang Ilir"]);
  expect(tileLines("Tuban")).toEqual(["Tuban"]);
});

test("no two regencies of a province share their four letters", async () => {
  const regencies = await getRegencies();
  for (const [province, own] of group(regencies, ({ province_code }) => province_code)) {
    const names = own.map(({ name }) => titled(name.replace(/^KABUPATEN /, "")));
    const short = [...tileAbbreviations(names).values()];
    const twice = short.filter((text, index) => short.indexOf(text) !== index);
    expect(twice, province).toEqual([]);
    for (const text of short) expect(text.length).toBeLessThanOrEqual(4);
  }
});

function titled(name: string): string {
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
