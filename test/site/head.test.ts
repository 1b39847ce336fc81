import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
const NOTEBOOK = "sql.html";
const WITH_SCRIPT = /^(cari\/|angka\/index)/;

function pages(): { file: string; html: string }[] {
  return readdirSync(site.folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, html: readFileSync(join(site.folder, file), "utf8") }));
}

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";

test("every page's policy names its own origin alone; the notebook alone compiles WebAssembly, and cards and receipts run nothing", () => {
  for (const { file, html } of pages()) {
    const policy = policyOf(html);
    expect(policy.includes("'wasm-unsafe-eval'"), file).toBe(file === NOTEBOOK);
    const plain = policy.replace(" 'wasm-unsafe-eval'", "");
    expect(plain, file).not.toMatch(/https?:|\*|unsafe-eval|wasm|script-src[^;]*unsafe-inline/);
    expect(policy, file).toMatch(/^default-src '(self|none)'/);
    if (!/^(rapor|angka|cari)\//.test(file)) continue;
    expect(policy.includes("script-src"), file).toBe(WITH_SCRIPT.test(file));
    expect(html.includes("<script"), file).toBe(WITH_SCRIPT.test(file));
  }
});

test("every page says what it is, in a title and a description of its own", () => {
  const found = pages().filter(({ file }) => file !== "404.html");
  const titles = found.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1] ?? "");
  expect(new Set(titles).size).toBe(found.length);
  for (const { file, html } of found) {
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(description.length, file).toBeGreaterThan(10);
    expect(description, file).not.toMatch(/\[\[|<|undefined|null/);
    expect(html, file).toContain('<meta property="og:locale" content="id_ID">');
  }
});

test("the picture of a shared link and the icon are there, in the site itself", () =>
  onPage(site.visit("/rapor/62.05.html"), async ({ page }) => {
    for (const selector of ['meta[property="og:image"]', 'link[rel="icon"]']) {
      const address = await page
        .locator(selector)
        .evaluate(
          (tag) => new URL((tag.getAttribute("content") ?? tag.getAttribute("href"))!, document.baseURI).href,
        );
      const answer = await page.request.get(address);
      expect([address.startsWith(site.address), answer.status()]).toEqual([true, 200]);
      expect(answer.headers()["content-type"]).toMatch(/^image\//);
    }
  }));
