import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkSite } from "../../reports/publish/framework/check.js";
import { finishFrameworkPage } from "../../reports/publish/framework/finish.js";

const PAGE = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Judul</title>
<script type="module">import "./a.js";</script>
</head>
<body><main>ISI</main></body>
</html>
`;

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "site "));
});

afterEach(() => {
  rmSync(out, { recursive: true });
});

function problemsOf(body: string, { file = "index.html", head = "" } = {}): string[] {
  const html = finishFrameworkPage(PAGE).replace("ISI", body).replace("</head>", `${head}</head>`);
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), html);
  writeFileSync(join(out, dirname(file), "a.js"), "");
  return checkSite({ out, files: [file], fromMarkdown: new Set([file]) });
}

test("a finished page has a language, may be zoomed, and allows its own scripts by their hash alone", () => {
  const html = finishFrameworkPage(PAGE);
  const hash = createHash("sha256").update('import "./a.js";').digest("base64");
  expect(html).toContain('<html lang="id">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
  expect(html).toMatch(/<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"/);
  expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
});

test("links lose the rel that kept Framework away from them, but not what protects the reader", () => {
  const html = finishFrameworkPage(
    PAGE.replace("ISI", '<a rel="external">a</a><a rel="external noopener">b</a>'),
  );
  expect(html).toContain('<a>a</a><a rel="noopener">b</a>');
});

test("a sound page has no problem", () => {
  writeFileSync(join(out, "sumber.html"), '<p id="d1"></p>');
  const body = '<a href="./sumber.html#d1">x</a> <a href="https://contoh.id">y</a> <code>[[a.b]]</code>';
  expect(problemsOf(body)).toEqual([]);
});

test.each([
  ["a cell error", '<div class="observablehq--error">SyntaxError: x</div>', "cell error: SyntaxError: x"],
  ["a form that no rule took", "<p>[[jika x.y]] z</p>", "unresolved form [[jika x.y]]"],
  ["a form in an attribute", '<div style="--n: [[baris x.y]]"></div>', "unresolved form [[baris x.y]]"],
  ["a link that stayed Markdown", "<p>[x](y)</p>", "unresolved form [x](y)"],
  ["a broken link", '<a href="./tiada.html">x</a>', "broken link ./tiada.html"],
  [
    "a place that is not on the page",
    '<a href="#tiada">x</a>',
    "broken link #tiada: no such place on that page",
  ],
  ["a foreign image", '<img src="https://contoh.id/a.png">', "loads https://contoh.id/a.png"],
  ["a foreign image without protocol", '<img src="//contoh.id/a.png">', "loads //contoh.id/a.png"],
  ["a handler", '<p onclick="x()">y</p>', 'runs code in <p onclick="x()">'],
  ["an import that did not resolve", '<script type="module">import "htl";</script>', "unresolved import htl"],
  ["a module that is not there", '<script type="module">import "./b.js";</script>', "missing module ./b.js"],
])("%s is found", (_, body, problem) => {
  expect(problemsOf(body)).toEqual([`index.html: ${problem}`]);
});

test("what documents say in tables may look like anything", () => {
  expect(problemsOf("<table><tr><td>[[a.b]] [x](y)</td></tr></table>")).toEqual([]);
});

test("links are resolved from the page's own folder", () => {
  expect(problemsOf('<a href="../tiada.html">x</a>', { file: "rapor/1.html" })).toEqual([
    "rapor/1.html: broken link ../tiada.html",
  ]);
});

test("a stylesheet that loads from elsewhere is found", () => {
  writeFileSync(join(out, "s.css"), 'p { background: url("https://contoh.id/a.png"); }');
  expect(checkSite({ out, files: ["s.css"], fromMarkdown: new Set() })).toEqual([
    "s.css: loads https://contoh.id/a.png",
  ]);
});

test("a page of ours may hold no script, and must have language, title and policy", () => {
  writeFileSync(join(out, "x.html"), "<html><script>1</script></html>");
  expect(checkSite({ out, files: ["x.html"], fromMarkdown: new Set() })).toEqual([
    "x.html: has no lang",
    "x.html: has no title",
    "x.html: has no Content-Security-Policy",
    "x.html: holds a script",
  ]);
});
