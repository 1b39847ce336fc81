import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Receipt } from "../../reports/publish/receipts/rows.js";
import { readEntries } from "../../reports/publish/search/entries.js";
import { listNumbers, numberPages } from "../../reports/publish/search/numberPages.js";
import { searchPage } from "../../reports/publish/search/searchPage.js";
import { fact, pageDataOf } from "./invented.js";

const FILES = { script: "cari/cari.1.js", index: "cari/indeks.1.json", numbers: "angka/nomor.1.json" };
const ROW = { id: "35.01", title: "Kabupaten <b>Satu</b>", detail: null, words: null };
const data = pageDataOf({
  "frame/facts": { rows: [fact("site_title", { text: "Situs" }), fact("office_name", { text: "Kantor" })] },
  "search/entries": {
    rows: [
      { ...ROW, kind: "daerah", href: "/rapor/35.01.html" },
      { ...ROW, kind: "dokumen", id: "d", title: "Satu", href: "/sumber#d" },
    ],
  },
});
const context = { data, stylesheet: "lembar.css" };
const PAGE =
  "<main><h1>Sebelas dokumen</h1><p>Isi.</p><h2 id='x'><a href='#x'>Yang <i>bertentangan</i></a></h2></main>";

test("what can be found is what the data names and every page, by its headings too", () => {
  const entries = readEntries(data, () => PAGE);
  expect(entries[0]).toEqual({
    kind: "daerah",
    title: "Kabupaten <b>Satu</b>",
    detail: "",
    href: "rapor/35.01.html",
    code: "35.01",
    words: "",
  });
  expect(entries[1]?.href).toBe("sumber.html#d");
  expect(entries.at(-1)).toMatchObject({
    kind: "halaman",
    detail: "Sebelas dokumen. Isi.",
    words: "Yang bertentangan",
  });
});

test("without a script the page of search lists everything, safely, and its field has no name to be sent by", () => {
  const { file, html } = searchPage(
    readEntries(data, () => PAGE),
    FILES,
    context,
  );
  expect(file).toBe("cari/index.html");
  expect(html).toContain('<a href="../rapor/35.01.html">Kabupaten &lt;b&gt;Satu&lt;/b&gt;</a>');
  expect(html).toContain('<a href="../sumber.html#d">Satu</a>');
  expect(html).toContain('<a href="../angka/index.html">');
  expect(/<input[^>]*>/.exec(html)?.[0]).not.toContain(" name=");
  expect(html).toContain('data-indeks="../cari/indeks.1.json"');
  expect(html).toContain("script-src 'self'; connect-src 'self'");
  expect(html.match(/<script/g)).toHaveLength(1);
});

function receipts(count: number): Receipt[] {
  return Array.from({ length: count }, (_, at) => ({
    // as unlike each other as the ids of computed numbers are
    id: ((at * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, "0"),
    number: `${at * 7919} orang`,
    label: `Ukuran ke-${at % 12}`,
    region: `Kabupaten ke-${at % 514}`,
  })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

test("few numbers are listed on the finder's own page", () => {
  const [page, ...others] = numberPages(receipts(3), FILES, context);
  expect(page?.file).toBe("angka/index.html");
  expect(page?.html.match(/<tr><th scope="row">/g)).toHaveLength(3);
  expect(page?.html).not.toContain("data-indeks");
  expect(others).toEqual([]);
});

test("ten thousand numbers stand on pages of their own, each once, and none is larger than a page may be", () => {
  const all = receipts(10_000);
  const [finder, ...lists] = numberPages(all, FILES, context);
  for (const { file } of lists) expect(finder?.html).toContain(`href="${file.slice("angka/".length)}"`);
  const listed = lists.flatMap(({ html }) =>
    [...html.matchAll(/<tr><th scope="row"><a[^>]*>([^<]*)/g)].map(([, id]) => id),
  );
  expect(listed).toEqual(all.map(({ id }) => id));
  for (const { html } of [finder!, ...lists]) expect(gzipSync(html).length).toBeLessThan(250_000);
  expect(gzipSync(JSON.stringify(listNumbers(all))).length).toBeLessThan(250_000);
});

test("the list of numbers holds each label and region once", () => {
  const [one, two] = receipts(2);
  expect(listNumbers([one!, { ...two!, label: one!.label }])).toEqual({
    labels: [one!.label],
    regions: [one!.region, two!.region],
    numbers: [
      [one!.id, one!.number, 0, 0],
      [two!.id, two!.number, 0, 1],
    ],
  });
});
