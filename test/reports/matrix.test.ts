import { expect, test } from "vitest";
import { renderMatrix, type MatrixCell } from "../../reports/publish/html/matrix.js";

const CELL: MatrixCell = {
  group_label: "Jawa Timur",
  row_id: "35.23",
  row_label: "Tuban",
  row_href: "/rapor/35.23.html",
  column_label: "Anggaran",
  text: "2025",
  spoken: "dinyatakan 10 kali, terakhir 1 Mei 2025",
  note: null,
  href: "/inpres#35.23-budget",
};
const UNKNOWN = { ...CELL, column_label: "BUMD", text: null, spoken: null, href: null };

function matrix(cells: readonly MatrixCell[]): string {
  return renderMatrix({ title: "Judul", columns: [], rows: cells }, "./");
}

test("a cell shows a short text, says the whole, and leads to what is stated", () => {
  expect(matrix([CELL])).toContain(
    '<td><a href="./inpres.html#35.23-budget" rel="external"><span aria-hidden="true">2025</span><span class="terdengar">dinyatakan 10 kali, terakhir 1 Mei 2025</span></a></td>',
  );
});

test("silence is said as not known, never as no, and so is a cell that no row gives", () => {
  const silent = '<td class="tiada"><span class="terdengar">belum diketahui</span></td>';
  expect(matrix([CELL, UNKNOWN])).toContain(silent);
  const other = { ...CELL, row_id: "35.01", row_label: "Pacitan" };
  expect(matrix([CELL, UNKNOWN, other]).split(silent)).toHaveLength(3);
});

test("rows stand under their group in the given order, and can be linked to", () => {
  const html = matrix([CELL, { ...CELL, group_label: "Bali", row_id: "51.04", row_label: "Gianyar <b>" }]);
  expect(html.match(/<tbody>/g)).toHaveLength(2);
  expect(html.indexOf('id="35.23"')).toBeLessThan(html.indexOf('id="51.04"'));
  expect(html).toContain("Gianyar &lt;b&gt;");
  expect(html).toContain('<th scope="rowgroup" colspan="2"><span>Bali</span></th>');
});

test("without cells it says so", () => {
  expect(matrix([])).toBe('<p class="kosong">Belum ada baris.</p>');
});
