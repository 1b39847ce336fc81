import { expect, test } from "vitest";
import { cardPages } from "../../reports/publish/cards/cardPages.js";
import { groupsChart, pathsChart } from "../../reports/publish/cards/charts.js";
import { cardSection, dealBlocks, fitRows } from "../../reports/publish/cards/blocks.js";
import { lineCount } from "../../reports/publish/cards/measure.js";
import type { CardLine, CardProvince, RegionLine } from "../../reports/publish/cards/rows.js";
import type { Row } from "../../reports/publish/pageData.js";
import { column, pageDataOf } from "./invented.js";

const LINE: RegionLine = {
  region_code: "62.05",
  section: "pekerja",
  section_label: "Pekerja",
  label: "Pekerja terlindungi",
  value: 10,
  format: "orang",
  id: "d.01",
  text: null,
  href: null,
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
  is_headline_contradicted: false,
};

interface CardGiven {
  conflicts?: readonly RegionLine[];
  benefits?: readonly CardLine[];
  provinces?: readonly CardProvince[];
  members?: readonly Row[];
}

const MEMBER_COLUMNS = [
  column("region_name", { label: "Daerah", href: "region_href", note: "document_note" }),
  column("workers", { label: "Pekerja", format: "orang", id: "workers_id", note: "workers_note" }),
  column("shared_workers", { format: "orang", id: "shared_workers_id" }),
  column("amount", { label: "Uang", format: "rupiah_short", id: "amount_id" }),
  column("months_bought", { label: "Bulan", format: "bulan", id: "months_bought_id" }),
  column("coverage", { label: "Cakupan", format: "persen", id: "coverage_id" }),
];

const MEMBER = {
  region_code: "62.05.x",
  region_name: "Barito Utara",
  region_href: "/rapor/62.05.html",
  document_note: "satu.id, 2024",
  document_href: "/sumber#satu",
  workers: 10,
  workers_id: "satu.01",
  workers_note: "petani, 2024",
  shared_workers: null,
  amount: null,
  months_bought: null,
  coverage: null,
};

function card(
  lines: readonly RegionLine[],
  { conflicts = [], benefits = [], provinces = [], members = [] }: CardGiven = {},
): string {
  const data = pageDataOf({
    "frame/facts": { rows: [] },
    "regions/provinces": { rows: provinces.map((province) => ({ ...province })) },
    "overview/regions": { rows: members, columns: MEMBER_COLUMNS },
    "overview/groups": { rows: [{ region_code: "62.05", label: "RT/RW", value: 4, total_value: 10 }] },
    "target/paths": { rows: [] },
    "cards/regions": { rows: [REGION] },
    "cards/lines": { rows: lines.map((line) => ({ ...line })) },
    "cards/conflicts": { rows: conflicts.map((line) => ({ ...line })) },
    "cards/benefits": { rows: benefits.map((line) => ({ ...line })) },
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

const block = (name: string, count: number) => ({
  name,
  label: name,
  rows: Array.from({ length: count }, () => ({ cells: "<th></th>", height: 30 })),
});

test("the longest section gives way first", () => {
  const fitted = fitRows([block("a", 2), block("b", 10)], 300);
  expect(fitted[0]?.printed).toBe(2);
  expect(fitted[1]?.printed).toBeLessThan(10);
  expect(fitRows([block("a", 2), block("b", 10)], 1000).map(({ printed }) => printed)).toEqual([2, 10]);
});

test("sections are dealt over the two sheets in their order, so that nothing is left out where it need not be", () => {
  const dealt = dealBlocks([block("a", 2), block("b", 20), block("c", 2)], [300, 1000]);
  expect(dealt.map((blocks) => blocks.map(({ name }) => name))).toEqual([["a"], ["b", "c"]]);
  expect(dealt.flat().map(({ printed }) => printed)).toEqual([2, 20, 2]);
});

test("the two sheets are filled alike where both would hold everything", () => {
  const dealt = dealBlocks([block("a", 3), block("b", 3), block("c", 6)], [1000, 1000]);
  expect(dealt.map((blocks) => blocks.map(({ name }) => name))).toEqual([["a", "b"], ["c"]]);
});

test("a section goes on on the second sheet where it would leave rows out otherwise, and says so in print", () => {
  const dealt = dealBlocks([block("a", 2), block("b", 20), block("c", 2)], [400, 500]);
  expect(dealt.map((blocks) => blocks.map(({ name, printed }) => `${name} ${printed}`))).toEqual([
    ["a 2", "b 9"],
    ["b 11", "c 2"],
  ]);
  const html = card(Array.from({ length: 42 }, (_, index) => ({ ...LINE, id: `d.${index}` })));
  expect(html).not.toContain('class="layar"');
  expect(html.match(/<tr>/g)).toHaveLength(42);
  expect(html).toContain('<h2 class="cetak" id="pekerja-lanjutan">Pekerja (lanjutan)</h2>');
});

test("what goes on brings its columns along, and its sums come last", () => {
  const frame = { head: "<thead></thead>", foot: "<tfoot></tfoot>", height: 40 };
  const dealt = dealBlocks([{ ...block("a", 20), frame }], [400, 500]);
  const [first = "", second = ""] = dealt.map((blocks) => blocks.map(cardSection).join(""));
  expect([first.includes(frame.head), first.includes(frame.foot)]).toEqual([true, false]);
  expect([second.includes(frame.head), second.includes(frame.foot)]).toEqual([true, true]);
});

test("a text takes as many lines as its words need, and one long word is broken", () => {
  expect(lineCount("", { width: 100, size: 10 })).toBe(0);
  expect(lineCount("satu dua", { width: 100, size: 10 })).toBe(1);
  expect(lineCount("satu dua tiga empat lima enam", { width: 100, size: 10 })).toBe(2);
  expect(lineCount("n".repeat(60), { width: 100, size: 10 })).toBeGreaterThan(2);
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

test("a contradiction shows both numbers, each with its id and its receipt", () => {
  const conflict = {
    ...LINE,
    section: "bertentangan",
    section_label: "Yang bertentangan",
    other_value: 11,
    other_id: "e.02",
  };
  const html = card([LINE], {
    conflicts: [conflict, { ...conflict, region_code: "35.23", other_id: "f.03" }],
  });
  expect(html).toContain(
    '<a class="angka" href="../angka/e.02.html" rel="external">11 orang</a><code>e.02</code>',
  );
  expect(html).not.toContain("f.03");
});

test("every card names the benefits; words without a receipt lead to their page", () => {
  const care = {
    ...LINE,
    section: "manfaat",
    section_label: "Manfaat",
    value: null,
    id: null,
    text: "tanpa batas biaya",
    href: "/metode",
  };
  expect(card([], { benefits: [care] })).toContain(
    '<a href="../metode.html" rel="external">tanpa batas biaya</a>',
  );
});

test("a province's card names what each document says of its regencies, and counts what is not known", () => {
  const provinces = [{ province_code: "62.05", regencies_count: 14, known_count: 1 }];
  const counted = {
    ...MEMBER,
    workers: null,
    workers_id: "dua.01",
    workers_note: "5 keluarga, bukan pekerja",
  };
  const html = card([], { provinces, members: [MEMBER, counted, { ...MEMBER, region_code: "35.23" }] });
  const table = /<section aria-labelledby="kabupaten">(.*?)<\/section>/s.exec(html)?.[1] ?? "";
  expect(html).toContain("1 dari 14 kabupaten dan kota sudah menyebut angkanya; 13 belum diketahui.");
  expect(table.match(/<tr>/g)).toHaveLength(1 + 2 + 1);
  expect(table).toContain('href="../angka/satu.01.html"');
  expect(table).toContain("<code>satu.01</code>");
  expect(table).toContain('href="../sumber.html#satu"');
  expect(table).toContain("5 keluarga, bukan pekerja");
  expect(/<tfoot>(.*)<\/tfoot>/.exec(table)?.[1]).toContain("13 dari 14");
});

test("a note that ends with a full stop is not followed by a comma", () => {
  expect(card([{ ...LINE, note: "Sekali.", codes: ["rounded"] }])).toContain(
    "<small>Sekali, dibulatkan</small>",
  );
});
