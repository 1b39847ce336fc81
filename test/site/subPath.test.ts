import { expect, test } from "vitest";
import { PAGE_PATHS, RECEIPT_PATHS } from "./addresses.js";
import { servePlainly } from "./plainServer.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite({ serving: (folder) => servePlainly(folder, "/cakupan") });

test.each([...PAGE_PATHS, ...RECEIPT_PATHS, "/rapor/62.05.html"])(
  "%s is whole below a path of a plain server: nothing is asked for outside it",
  (path) =>
    onPage(site.visit(path), async ({ page, faults, requests }) => {
      expect(faults).toEqual([]);
      expect(requests.length).toBeGreaterThan(1);
      for (const chart of await page.locator(".grafik").all()) {
        await chart.locator("svg[role=img]").first().waitFor();
      }
    }),
);

test("one walks from the overview to a card, a receipt and a document's record without leaving the path", () =>
  onPage(site.visit("/index.html"), async ({ page, faults }) => {
    await page.locator("tbody th a[href*='rapor/62.05']").first().click();
    await page.locator("article a.angka").first().click();
    await page.locator("main a[href*='sumber.html#']").first().click();
    await page.waitForURL(`${site.address}/sumber.html#*`);
    expect(faults).toEqual([]);
  }));

test("search finds, and leads to what it found", () =>
  onPage(site.visit("/cari/index.html"), async ({ page, faults }) => {
    await page.locator("input[type=search]").fill("barut");
    await page.locator("[data-hasil] a", { hasText: "Kabupaten Barito Utara" }).click();
    await page.waitForURL(`${site.address}/rapor/62.05.html`);
    expect(faults).toEqual([]);
  }));
