import { expect, test } from "vitest";
import {
  officeName,
  renderFooter,
  renderHeader,
  siteAddress,
  siteTitle,
} from "../../reports/publish/html/frame.js";
import { fact, pageDataOf } from "./invented.js";

const data = pageDataOf({
  "frame/facts": {
    rows: [
      fact("site_title", { format: "text", text: "Jamsos & Kita" }),
      fact("office_name", { format: "text", text: "Kantor <b>Contoh</b>" }),
      fact("office_line", { format: "text", text: "Kantor <b>Contoh</b>. Karangan." }),
      fact("edition_date", { format: "tanggal", text: "26 Mei 2025" }),
      fact("documents_count", { value: 10 }),
      fact("figures_count", { value: 100 }),
    ],
  },
});

test("the title and the header carry the name that the office gave its site", () => {
  expect([siteTitle(data), officeName(data)]).toEqual(["Jamsos & Kita", "Kantor <b>Contoh</b>"]);
  expect(renderHeader(data, "/inpres")).toContain(
    '<a class="nama" href="./index.html" rel="external">Jamsos &amp; Kita</a>',
  );
});

test("the header has a field to search in, but on the page that is there for it", () => {
  expect(renderHeader(data, "/rapor/35.23")).toContain(
    'action="../cari/index.html"><input type="search" name="q"',
  );
  expect(renderHeader(data, "/cari/index")).not.toContain("<form");
  expect(renderHeader(data, "/cari/index")).toContain('aria-current="page"');
});

test("the header marks the page that is open, and no other", () => {
  const marked = [...renderHeader(data, "/inpres").matchAll(/<a href="([^"]*)"[^>]* aria-current="page">/g)];
  expect(marked.map(([, href]) => href)).toEqual(["./inpres.html"]);
});

test("an office that does not say where its site stands has no address", () => {
  expect(siteAddress(data)).toBeUndefined();
});

test("the footer names the office, the edition and how much stands in it", () => {
  const html = renderFooter(data, "/rapor/35.23");
  expect(html).toContain("<p>Kantor &lt;b&gt;Contoh&lt;/b&gt;. Karangan.</p>");
  expect(html).toContain("Edisi 26 Mei 2025 · 10 dokumen, 100 angka");
  expect(html).toContain('href="../angka/index.html"');
});
