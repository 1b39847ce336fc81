import { expect, test } from "vitest";
import { officeName, renderFooter, renderHeader, siteTitle } from "../../reports/publish/html/frame.js";
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

test("the footer names the office, the edition and how much stands in it", () => {
  const html = renderFooter(data, "/rapor/35.23");
  expect(html).toContain("<p>Kantor &lt;b&gt;Contoh&lt;/b&gt;. Karangan.</p>");
  expect(html).toContain("Edisi 26 Mei 2025 · 10 dokumen, 100 angka");
  expect(html).toContain('href="../angka/index.html"');
});
