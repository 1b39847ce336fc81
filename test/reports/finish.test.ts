import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkSite } from "../../reports/publish/framework/check.js";
import { finishFrameworkPage } from "../../reports/publish/framework/finish.js";
import { ICON, PICTURE } from "../../reports/publish/html/head.js";

const FOLDERS = ["/srv/proyek saya", "/root"];

const PAGE = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Judul</title>
<script type="module">import "./a.js";</script>
</head>
<body><main><h1>Satu dari dua</h1>
ISI</main></body>
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
  const html = finishFrameworkPage(PAGE, file).replace("ISI", body).replace("</head>", `${head}</head>`);
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), html);
  writeFileSync(join(out, dirname(file), "a.js"), "");
  for (const name of [ICON, PICTURE]) writeFileSync(join(out, name), "");
  return checkSite({ out, files: [file], fromMarkdown: new Set([file]), folders: FOLDERS });
}

test("a finished page has a language, may be zoomed, and allows its own scripts by their hash alone", () => {
  const html = finishFrameworkPage(PAGE, "index.html");
  const hash = createHash("sha256").update('import "./a.js";').digest("base64");
  expect(html).toContain('<html lang="id">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
  expect(html).toMatch(/<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"/);
  expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
});

test("links lose the rel that kept Framework away from them, but not what protects the reader", () => {
  const html = finishFrameworkPage(
    PAGE.replace("ISI", '<a rel="external">a</a><a rel="external noopener">b</a>'),
    "index.html",
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
  ["a picture that is not there", '<img src="./b.png" alt="">', "missing file ./b.png"],
  ["a file of this machine", '<a href="file:///srv/a.html">x</a>', "leads to a file of this machine"],
  ["a folder of this machine", "<p>/srv/proyek saya/data/a.yml</p>", "names the folder /srv/proyek saya"],
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
  expect(checkSite({ out, files: ["s.css"], fromMarkdown: new Set(), folders: FOLDERS })).toEqual([
    "s.css: loads https://contoh.id/a.png",
  ]);
});

test("a page of ours may hold no script, and must have language, title and policy", () => {
  writeFileSync(join(out, "x.html"), "<html><script>1</script></html>");
  expect(checkSite({ out, files: ["x.html"], fromMarkdown: new Set(), folders: FOLDERS })).toEqual([
    "x.html: has no lang",
    "x.html: has no title",
    "x.html: has no Content-Security-Policy",
    'x.html: has no name="description"',
    'x.html: has no property="og:title"',
    'x.html: has no property="og:image"',
    'x.html: has no rel="icon"',
    "x.html: holds a script",
    "x.html: holds a script of its own",
  ]);
});

test("a page without a sentence at its beginning describes itself by nothing", () => {
  const html = finishFrameworkPage(PAGE.replace("<h1>Satu dari dua</h1>", ""), "index.html");
  for (const name of [ICON, PICTURE, "a.js"]) writeFileSync(join(out, name), "");
  writeFileSync(join(out, "index.html"), html);
  const site = { out, files: ["index.html"], fromMarkdown: new Set(["index.html"]), folders: FOLDERS };
  expect(checkSite(site)).toEqual(["index.html: describes itself by nothing"]);
});

test.each([
  ["a source map", "a.js.map", "{}", "is no file of a site"],
  ["a script that names its source map", "a.js", "1;\n//# sourceMappingURL=a.js.map", "names a source map"],
  [
    "a style sheet that names its source map",
    "a.css",
    "p {}\n/*# sourceMappingURL=a.css.map */",
    "names a source map",
  ],
  ["a hidden file", ".env", "", "is no file of a site"],
  ["a note that got in", "catatan.md", "", "is no file of a site"],
  [
    "data that names a folder of this machine",
    "a.json",
    '{"file":"/srv/proyek saya"}',
    "names the folder /srv/proyek saya",
  ],
])("%s is refused", (_, file, text, problem) => {
  writeFileSync(join(out, file), text);
  expect(checkSite({ out, files: [file], fromMarkdown: new Set(), folders: FOLDERS })).toEqual([
    `${file}: ${problem}`,
  ]);
});

test("a folder is not named by an address that ends like it, nor by what every machine has", () => {
  writeFileSync(join(out, "a.json"), '["https://contoh.id/srv/proyek saya/", "/srv/proyek sayang", "/root"]');
  expect(checkSite({ out, files: ["a.json"], fromMarkdown: new Set(), folders: FOLDERS })).toEqual([]);
});

test("a page describes itself by its own first sentences, for whoever shares its address", () => {
  const body = '<p>Dari <b>31</b> dokumen &amp; "dua" lagi</p><h2>Bukan ini</h2><p>Juga bukan</p>';
  const html = finishFrameworkPage(PAGE.replace("Judul", "Judul | Situs").replace("ISI", body), "a/b.html");
  const said = "Satu dari dua. Dari 31 dokumen &amp; &quot;dua&quot; lagi.";
  expect(html).toContain(`<meta name="description" content="${said}">`);
  expect(html).toContain(`<meta property="og:description" content="${said}">`);
  expect(html).toContain('<meta property="og:title" content="Judul">');
  expect(html).toContain('<meta property="og:site_name" content="Situs">');
  expect(html).toContain('<meta property="og:locale" content="id_ID">');
  expect(html).toContain('<meta property="og:image" content="../pratinjau.png">');
  expect(html).toContain('<link rel="icon" href="../ikon.svg" type="image/svg+xml">');
});

test("a long beginning ends at a word, with an ellipsis", () => {
  const html = finishFrameworkPage(PAGE.replace("ISI", `<p>${"kata ".repeat(90)}</p>`), "index.html");
  const [, said = ""] = /name="description" content="([^"]*)"/.exec(html) ?? [];
  expect(said).toMatch(/kata…$/);
  expect(said.length).toBeLessThanOrEqual(200);
});

test("only a page that asks for it may compile WebAssembly", () => {
  const asking = PAGE.replace("<script", '<meta name="wasm">\n<script');
  expect(finishFrameworkPage(asking, "sql.html")).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
  expect(finishFrameworkPage(asking, "sql.html")).not.toContain('name="wasm"');
  expect(finishFrameworkPage(PAGE, "index.html")).not.toContain("wasm-unsafe-eval");
});

test("the picture of a shared link has the size that its tags say", () => {
  const png = readFileSync(new URL(`../../reports/assets/${PICTURE}`, import.meta.url));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
});
