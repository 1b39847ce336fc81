import { expect, test } from "vitest";
import { cardPages } from "../../reports/publish/cards/cardPages.js";
import { groupsChart, pathsChart } from "../../reports/publish/cards/charts.js";
import { fitLines } from "../../reports/publish/cards/lines.js";
import type { CardLine } from "../../reports/publish/cards/rows.js";
import { pageDataOf } from "./invented.js";

const LINE: CardLine = {
  region_code: "62.05",
  section: "pekerja",
  section_label: "Pekerja",
  label: "Pekerja terlindungi",
  value: 10,
  format: "orang",
  id: "d.01",
  text: null,
  note: null,
  codes: [],
};

const REGION = {
  region_code: "62.05",
  region_name: "Barito <i>Utara</i>",
  province_name: "Kalimantan Tengah",
  edition_date: "26 Mei 2025",
  documents_count: 1,
  figures_count: 2,
  headline_value: 10,
  headline_format: "orang",
  headline_id: "d.01",
  headline_label: "Oktober 2024",
};

function card(lines: readonly CardLine[]): string {
  const data = pageDataOf({
    "overview/facts": { rows: [] },
    "overview/groups": { rows: [{ region_code: "62.05", label: "RT/RW", value: 4, total_value: 10 }] },
    "target/paths": { rows: [] },
    "cards/regions": { rows: [REGION] },
    "cards/lines": { rows: lines.map((line) => ({ ...line })) },
  });
  return cardPages({ data, stylesheet: "lembar.css" })[0]?.html ?? "";
}

test("each number of a card stands beside its printed id and leads to its receipt", () => {
  const html = card([LINE]);
  expect(html).toContain('<a class="angka" href="../angka/d.01.html" rel="external">10 orang</a>');
  expect(html).toContain("<code>d.01</code>");
  expect(html).toContain("Barito &lt;i&gt;Utara&lt;/i&gt;");
  expect(html).not.toContain("<script");
});

test("a card is two printed sheets, its sections in their order", () => {
  const html = card([
    { ...LINE, section: "target", section_label: "Target" },
    { ...LINE, section: "klaim", section_label: "Klaim" },
    LINE,
  ]);
  expect(html.match(/class="lembar"/g)).toHaveLength(2);
  expect([...html.matchAll(/<h2 id="([a-z]+)"/g)].map(([, name]) => name)).toEqual([
    "pekerja",
    "klaim",
    "target",
  ]);
});

test("lines that do not fit the printed page stay on the screen, and print says how many", () => {
  const many = Array.from({ length: 80 }, (_, index) => ({ ...LINE, id: `d.${index}` }));
  const html = card(many);
  const hidden = html.match(/<tr class="layar">/g)?.length ?? 0;
  expect(hidden).toBeGreaterThan(0);
  expect(html).toContain(`<p class="cetak">${hidden} baris lain`);
});

test("the longest section gives way first", () => {
  const block = (name: string, count: number) => ({
    name,
    label: name,
    lines: Array<CardLine>(count).fill(LINE),
  });
  const fitted = fitLines([block("a", 2), block("b", 10)], 300);
  expect(fitted[0]?.printed).toBe(2);
  expect(fitted[1]?.printed).toBeLessThan(10);
  expect(fitLines([block("a", 2), block("b", 10)], 1000).map(({ printed }) => printed)).toEqual([2, 10]);
});

test("charts draw what they are given and nothing where there is nothing", () => {
  const groups = [1, 10].map((value) => ({ region_code: "x", label: `<${value}>`, value, total_value: 11 }));
  expect(groupsChart(groups).html.match(/<rect/g)).toHaveLength(2);
  expect(groupsChart(groups).html).toContain("&lt;10&gt;");
  expect(groupsChart([])).toEqual({ html: "", height: 0 });
  const path = {
    region_code: "x",
    family_label: "RPJPD",
    from_year: 2025,
    from_value: 0.1,
    to_year: 2045,
    to_value: 1,
  };
  expect(pathsChart([path]).html.match(/<circle/g)).toHaveLength(2);
  expect(pathsChart([{ ...path, from_year: null, from_value: null }]).html).toBe("");
});

test("an edition without facts still has a footer", () => {
  expect(card([LINE])).toContain("Edisi belum ada");
});
