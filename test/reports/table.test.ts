import { expect, test } from "vitest";
import { renderTable } from "../../reports/publish/html/table.js";
import type { Column, Row } from "../../reports/publish/pageData.js";
import { CODES, column } from "./invented.js";

const codes = new Map(CODES.map((code) => [code.code, code]));

function table(columns: readonly Column[], row: Row): string {
  return renderTable({ title: `Judul "x"`, columns, rows: [row] }, { up: "../", codes });
}

const WORKERS = column("workers", {
  label: "Pekerja",
  format: "orang",
  id: "id",
  note: "note",
  codes: "codes",
});

test("the region around a table can be reached by keyboard and has a name", () => {
  expect(table([column("a")], { a: "1" })).toContain(
    '<div class="gulir" role="region" aria-label="Judul &quot;x&quot;" tabindex="0">',
  );
});

test("text of the data cannot become markup", () => {
  const html = table([column("a"), column("b")], { a: "<script>", b: `"><img src=x onerror=alert(1)>` });
  expect(html).not.toMatch(/<script|<img/);
});

test("a number that cannot be compared is marked in words, and the legend explains it", () => {
  const html = table([column("a"), WORKERS], {
    a: "x",
    workers: 10,
    id: "f.1",
    note: null,
    codes: ["plan_not_fact"],
  });
  expect(html).toContain('role="img" aria-label="tidak sebanding: rencana"');
  expect(html).toContain("<small>rencana</small>");
  expect(html).toContain("<dt>rencana</dt><dd>Belum terjadi.</dd>");
});

test("a rounded number is noted but not marked", () => {
  const html = table([column("a"), WORKERS], {
    a: "x",
    workers: 10,
    id: null,
    note: null,
    codes: ["rounded"],
  });
  expect(html).toContain("<small>dibulatkan</small>");
  expect(html).not.toContain("tidak sebanding");
});

test("what is missing is a dash with its reason, without link and mark", () => {
  const html = table([column("a"), WORKERS], {
    a: "x",
    workers: null,
    id: null,
    note: "tidak disebut",
    codes: ["plan_not_fact"],
  });
  expect(html).toContain(
    '<td role="cell" data-kolom="Pekerja" class="n tiada">–<small>tidak disebut</small></td>',
  );
});

test("a number that stands in the note of a missing value leads to its receipt", () => {
  const html = table([column("a"), WORKERS], {
    a: "x",
    workers: null,
    id: "f.1",
    note: "157.058 keluarga, bukan pekerja",
    codes: ["unit_household"],
  });
  expect(html).toMatch(/–<small><a class="angka" href="[^"]*angka\/f\.1\.html"[^>]*>157\.058 keluarga/);
});

test("addresses leave the site only by http, and site paths are relative", () => {
  const columns = [column("a", { href: "address" })];
  expect(table(columns, { a: "x", address: "javascript:alert(1)" })).not.toContain("href");
  expect(table(columns, { a: "x", address: "https://contoh.id/" })).toContain('href="https://contoh.id/"');
  expect(table(columns, { a: "x", address: "/sumber#d1" })).toContain('href="../sumber.html#d1"');
});

test("a row can be linked to by the name its column gives", () => {
  expect(table([column("a", { anchor: "id" })], { a: "x", id: "d1" })).toContain('<tr role="row" id="d1">');
});

test("rows that share a group stand under its name, which leads to its place; two places are two groups", () => {
  const columns = [column("region", { group: true, href: "href", note: "province" }), column("a")];
  const rows = [
    { region: "Tuban", href: "/rapor/35.23.html", province: "Jawa Timur", a: "1" },
    { region: "Tuban", href: "/rapor/35.23.html", province: "Jawa Timur", a: "10" },
    { region: "Tuban", href: "/rapor/99.html", province: null, a: "100" },
  ];
  const html = renderTable({ title: "x", columns, rows }, { up: "./", codes });
  expect(html.match(/<tbody/g)).toHaveLength(2);
  expect(html).toContain(
    '<tr role="row" class="kelompok"><th scope="rowgroup" role="rowheader" colspan="1"><a href="./rapor/35.23.html" rel="external">Tuban</a><small>Jawa Timur</small></th></tr>',
  );
  expect(html).not.toContain('scope="col" role="columnheader">region');
});

test("where rows measure different things, each is written in its own unit", () => {
  const columns = [column("a"), column("value", { format: "angka", formats: "unit" })];
  expect(table(columns, { a: "x", value: 10, unit: "orang" })).toContain(">10 orang<");
  expect(table(columns, { a: "x", value: 0.1, unit: "persen" })).toContain(">10,00%<");
  expect(table(columns, { a: "x", value: 10, unit: null })).toContain(">10<");
});

test("the note beside a number leads to a place of its own", () => {
  const columns = [
    column("a"),
    column("value", { format: "angka", id: "id", note: "note", note_href: "to" }),
  ];
  const row = { a: "x", value: 10, id: "d.01", note: "contoh.id", to: "/sumber#d" };
  expect(table(columns, row)).toMatch(
    /angka\/d\.01\.html"[^>]*>10<\/a><small><a href="\.\.\/sumber\.html#d" rel="external">contoh\.id/,
  );
});
