import { expect, test } from "vitest";
import { publishedNumbers } from "../../reports/publish/markdown/rules.js";
import { column, fact, pageDataOf, type Invented } from "./invented.js";

interface Markdown {
  render(text: string, env: { path: string; code: unknown[] }): string;
}

const { createMarkdownIt } = (await import("@observablehq/framework/dist/markdown.js" as string)) as {
  createMarkdownIt: (options: { markdownIt: <M>(md: M) => M }) => Markdown;
};

const EXPORTS: Invented = {
  "coverage/facts": {
    rows: [
      fact("value", { format: "persen", value: 0.864, id: "x.01" }),
      fact("count", { value: 5, href: "/sumber" }),
      fact("none", { value: 0 }),
      fact("region", { format: "text", text: "Barut <b>", href: "/rapor/62.05.html" }),
      fact("absent", { format: "orang" }),
    ],
  },
  "coverage/stated": {
    title: "Dinyatakan",
    columns: [column("region"), column("workers", { format: "orang", id: "id" })],
    rows: [
      { region: "${1 + 1} [[coverage.value]]", workers: 1000, id: "x.02" },
      { region: "Tuban", workers: null, id: null },
    ],
  },
  "coverage/cells": {
    rows: [{ group_label: "Jawa Timur", row_id: "35.23", row_label: "Tuban", column_label: "Anggaran" }],
  },
  "coverage/rankings": { columns: [column("region")], rows: [] },
  "target/facts": { rows: [fact("value", { value: 1 })] },
};

function render(text: string, path = "/cakupan"): string {
  return createMarkdownIt({ markdownIt: publishedNumbers(pageDataOf(EXPORTS)) }).render(text, {
    path,
    code: [],
  });
}

test("a number in prose is formatted and leads to its receipt", () => {
  expect(render("Yaitu **[[coverage.value]]**.")).toBe(
    '<p>Yaitu <strong><data value="0.864"><a class="angka" href="./angka/x.01.html" rel="external">86,40%</a></data></strong>.</p>\n',
  );
});

test("words are escaped and lead to their page", () => {
  expect(render("[[coverage.region]]")).toBe(
    '<p><a href="./rapor/62.05.html" rel="external">Barut &lt;b&gt;</a></p>\n',
  );
});

test("counts are words on demand, and an absent fact says so without a link", () => {
  expect(render("[[coverage.count Kata]]")).toContain(">Lima</a>");
  expect(render("[[coverage.none kata]]")).toContain(">belum satu pun<");
  expect(render("[[coverage.absent]]")).toBe("<p>belum ada</p>\n");
});

test("a heading holds the number but no link, for it is a link itself", () => {
  expect(render("# [[coverage.value]] terlindungi")).toMatch(
    /<h1[^>]*><data value="0.864">86,40%<\/data> terlindungi/,
  );
});

test("inside HTML the form is filled too, in an attribute it is refused", () => {
  expect(render("<section>[[coverage.value]]</section>")).toContain("86,40%");
  expect(render('<div style="--baris: [[baris coverage.stated]]"></div>')).toContain("--baris: 2");
  expect(() => render('<div title="[[coverage.value]]"></div>')).toThrow("stands in an attribute");
});

test("code keeps the form as it is written", () => {
  expect(render("`[[coverage.value]]`")).toContain("[[coverage.value]]");
});

test.each(["[[coverage.nothing]]", "<p>[[coverage.nothing]]</p>", "[[jika coverage.nothing]] x"])(
  "an unknown key in %s fails, naming page and key",
  (text) => {
    expect(() => render(text)).toThrow("/cakupan: [[coverage.nothing]] is not in rpt_coverage__facts");
  },
);

test("a page may not name another page's exports", () => {
  expect(() => render("[[target.value]]")).toThrow("/cakupan: target is another page's exports");
});

test("a condition keeps or drops its own paragraph or item, and a list that is empty then", () => {
  expect(render("[[jika coverage.value]] ada\n\n[[jika coverage.none]] tidak")).toBe("<p>ada</p>\n");
  expect(render("[[jika tidak coverage.none]] belum")).toBe("<p>belum</p>\n");
  expect(render("- a\n- [[jika coverage.absent]] b")).toBe("<ul>\n<li>a</li>\n</ul>\n");
  expect(render("- [[jika coverage.absent]] b")).toBe("");
});

test("a whole table stands alone in its paragraph, and its text is never read as a form or as code", () => {
  const html = render("[[tabel coverage.stated]]");
  expect(html).toContain("<caption>Dinyatakan</caption>");
  expect(html).toContain("${1 + 1} [[coverage.value]]");
  expect(html).toContain('<a class="angka" href="./angka/x.02.html" rel="external">1.000</a>');
});

test("a matrix takes the place of its paragraph as a table does", () => {
  expect(render("[[matriks coverage.cells]]")).toContain('<table class="matriks">');
});

test("an empty table is a sentence", () => {
  expect(render("[[tabel coverage.rankings]]")).toContain("Belum ada baris.");
});
