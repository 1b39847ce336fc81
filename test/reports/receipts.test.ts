import { expect, test } from "vitest";
import type { Row } from "../../reports/publish/pageData.js";
import { receiptPages } from "../../reports/publish/receipts/receiptPages.js";
import { fact, pageDataOf } from "./invented.js";

const FIGURE: Row = {
  figure_id: "d.01",
  region_code: "62.05",
  region_name: "Barito Utara",
  measure_label: "Pengeluaran",
  measure_definition: "Uang yang dikeluarkan.",
  value: 1000,
  format: "rupiah",
  qualifier: "exact",
  qualifier_label: "tepat",
  printed: `Rp 1.000 <script>`,
  document_id: "d",
  document_title: `Judul "x" <b>`,
  document_kind_label: "berita",
  publisher: "contoh.id",
  address: "javascript:alert(1)",
  date_text: "22 Oktober 2024",
  locator_text: "paragraf 17",
  period_text: null,
  basis_label: "realisasi",
  population_label: null,
  denominator_label: null,
  worker_group_label: null,
  funding_label: null,
  segment_label: null,
  family_label: null,
  purpose_label: null,
  branch: null,
  program: null,
  codes: [],
  restates: null,
  part_of: null,
  sum_gap: null,
  note: null,
};

const DERIVED: Row = {
  derived_id: "c1",
  region_code: "62.05",
  region_name: "Barito Utara",
  indicator_label: "Biaya per pekerja",
  definition: "Uang dibagi pekerja.",
  value: 100,
  unit: "rupiah",
  format: "rupiah",
  formula: "{d.01} ÷ {d.02}",
  period_text: "2024",
  codes: ["plan_not_fact"],
  input_ids: ["d.01", "d.02"],
  missing_label: null,
  group_label: "biaya, 2024",
  note: null,
};

const WORKERS: Row = {
  ...FIGURE,
  figure_id: "d.02",
  measure_label: "Pekerja",
  value: 10,
  format: "orang",
  printed: "10 orang",
  address: "https://contoh.id/a",
};

const REVISIONS: readonly Row[] = [
  {
    figure_id: "d.02",
    document_id: "contoh-2024-10.1",
    document_title: "Laporan cabang Contoh <lama>",
    date_text: "3 November 2024",
    value: 9,
    format: "orang",
  },
];

function pages(derived: readonly Row[], conflicts: readonly Row[] = []): Map<string, string> {
  const data = pageDataOf({
    "frame/facts": { rows: [fact("edition_date", { text: "26 Mei 2025" })] },
    "receipts/figures": { rows: [FIGURE, WORKERS] },
    "receipts/derived": { rows: derived },
    "receipts/conflicts": { rows: conflicts },
    "receipts/revisions": { rows: REVISIONS },
  });
  return new Map(receiptPages({ data, stylesheet: "lembar.css" }).map(({ file, html }) => [file, html]));
}

test("every number has a page of its own", () => {
  expect([...pages([DERIVED]).keys()]).toEqual(["angka/d.01.html", "angka/d.02.html", "angka/c1.html"]);
});

test("a computed number shows its formula with the numbers filled in, each leading to its own page", () => {
  const html = pages([DERIVED]).get("angka/c1.html") ?? "";
  const formula = /<p class="rumus">(.*)<\/p>/.exec(html)?.[1] ?? "";
  expect(formula.replace(/<[^>]*>/g, "")).toBe("Rp1.000 ÷ 10 orang = Rp100");
  expect(formula).toContain('href="../angka/d.01.html"');
  expect(formula).toContain('href="../angka/d.02.html"');
  expect(html).toContain("<b>Rencana.</b> Belum terjadi.");
});

test("a stated number shows what was printed where, and who uses it", () => {
  const html = pages([DERIVED]).get("angka/d.02.html") ?? "";
  expect(html).toContain("<blockquote><p>10 orang</p></blockquote>");
  expect(html).toContain("paragraf 17");
  expect(html).toContain('href="https://contoh.id/a"');
  expect(html).toContain('href="../angka/c1.html"');
});

test("a number of a branch report shows what earlier submissions said of it", () => {
  const html = pages([]).get("angka/d.02.html") ?? "";
  expect(html).toContain("Nilai sebelumnya");
  expect(html).toContain(
    '9 orang: <a href="../sumber.html#contoh-2024-10.1" rel="external">Laporan cabang Contoh &lt;lama&gt;</a>, 3 November 2024',
  );
});

test("text of a document cannot become markup, nor its address run code", () => {
  const html = pages([DERIVED]).get("angka/d.01.html") ?? "";
  expect(html).not.toMatch(/<script|javascript:|<b>\s/);
  expect(html).toContain("Rp 1.000 &lt;script&gt;");
});

test("a missing number says why, and is no zero", () => {
  const missing = { ...DERIVED, value: null, formula: null, missing_label: "Kelompok campuran." };
  const html = pages([missing]).get("angka/c1.html") ?? "";
  expect(html).toContain('<h1 class="besar">–');
  expect(html).toContain("Kelompok campuran.");
});

test("a number that only repeats a stated one says so instead of a formula", () => {
  const html = pages([{ ...DERIVED, formula: "{d.01}", input_ids: ["d.01"] }]).get("angka/c1.html") ?? "";
  expect(html).toContain("Angka ini tidak dihitung");
});

test.each([
  ["in a formula", { ...DERIVED, formula: "{d.99} ÷ 2" }],
  ["among the inputs", { ...DERIVED, input_ids: ["d.99"] }],
])("an input without a receipt %s is named", (_, row) => {
  expect(() => pages([row])).toThrow("c1 names d.99, which has no receipt");
});

test("two numbers of one id are refused", () => {
  expect(() => pages([{ ...DERIVED, derived_id: "d.01" }])).toThrow("two receipts are called d.01");
});

test("a number that another contradicts says which, and why neither is preferred", () => {
  const conflict = {
    number_id: "d.02",
    other_id: "c1",
    kind_label: "total dan bagiannya",
    reason: "<Tidak cocok>.",
  };
  const written = pages([DERIVED], [conflict]);
  const html = written.get("angka/d.02.html") ?? "";
  const section = /Bertentangan dengan<\/h2>(.*?)<\/section>/s.exec(html)?.[1] ?? "";
  expect(section).toContain('href="../angka/c1.html"');
  expect(section).toContain("Biaya per pekerja, total dan bagiannya");
  expect(section).toContain("&lt;Tidak cocok&gt;.");
  expect(written.get("angka/d.01.html")).not.toContain("Bertentangan dengan");
});

test("a figure of a branch names the branch, a share of a fund what it is for", () => {
  const data = pageDataOf({
    "frame/facts": { rows: [] },
    "receipts/figures": { rows: [{ ...FIGURE, branch: "Cabang Contoh", purpose_label: "kesehatan" }] },
    "receipts/derived": { rows: [] },
    "receipts/conflicts": { rows: [] },
    "receipts/revisions": { rows: [] },
  });
  const html = receiptPages({ data, stylesheet: "lembar.css" })[0]?.html ?? "";
  expect(html).toContain("<dt>Kantor cabang</dt><dd>Cabang Contoh</dd>");
  expect(html).toContain("<dt>Untuk apa</dt><dd>kesehatan</dd>");
});
