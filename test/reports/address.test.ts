import { expect, test } from "vitest";
import { addressPage } from "../../reports/publish/html/address.js";
import { renderHead } from "../../reports/publish/html/head.js";

const ADDRESS = "https://contoh.example/cakupan";
const pageAt = (file: string, address = ADDRESS): string =>
  addressPage(renderHead({ title: "Judul", site: "Situs", description: "Isi.", up: "../" }), {
    file,
    address,
  });

test("a shared link shows the site's picture by its whole address", () => {
  expect(pageAt("rapor/35.01.html")).toContain(
    '<meta property="og:image" content="https://contoh.example/cakupan/pratinjau.png">',
  );
});

test.each([
  ["index.html", `${ADDRESS}/`],
  ["sumber.html", `${ADDRESS}/sumber.html`],
  ["cari/index.html", `${ADDRESS}/cari/`],
  ["rapor/35.01.html", `${ADDRESS}/rapor/35.01.html`],
])("%s says that it stands at %s", (file, whole) => {
  expect(pageAt(file)).toContain(`<meta property="og:url" content="${whole}">`);
  expect(pageAt(file)).toContain(`<link rel="canonical" href="${whole}">`);
});

test("the page of what was not found says no address of its own: it stands at any", () => {
  expect(pageAt("404.html")).toContain('content="https://contoh.example/cakupan/pratinjau.png"');
  expect(pageAt("404.html")).not.toMatch(/og:url|canonical/);
});

test("an address that means ill stays in its attribute", () => {
  const html = pageAt("index.html", 'https://contoh.example/"><script>alert(1)</script>');
  expect(html).not.toContain("<script");
  expect(html).toContain("https://contoh.example/%22%3E%3Cscript%3E");
});
