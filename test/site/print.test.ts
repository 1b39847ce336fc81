import { expect, test } from "vitest";
import { cardPaths } from "./addresses.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
/** The width of an A4 page within the margins of the cards, in CSS pixels. */
const PRINTED = { width: 703, height: 1031 };
/** In CSS pixels, as far as the browser says them. */
const EIGHT_POINTS = 10.66;
test("every card prints on two pages, all its lines, and no line is cut", async () => {
  const paths = cardPaths(site.folder);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    await onPage(site.visit(path, { viewport: PRINTED }), async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(`${path}: ${pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length} pages`).toBe(
        `${path}: 2 pages`,
      );
      await page.emulateMedia({ media: "print" });
      const sheets = await page
        .locator(".lembar")
        .evaluateAll((all) => all.map(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight));
      expect(sheets).toEqual([true, true]);
      expect(`${path}: ${await page.locator("tr.layar").count()} lines left out`).toBe(
        `${path}: 0 lines left out`,
      );
    });
  }
});

test("nothing on paper is smaller than eight points", () =>
  onPage(site.visit("/rapor/35.html", { viewport: PRINTED }), async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    const sizes = await page
      .locator(".lembar :is(th, td, small, code, p):visible")
      .evaluateAll((all) => all.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)));
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(EIGHT_POINTS);
  }));

test("on paper every number of a card stands with its own id", () =>
  onPage(site.visit("/rapor/62.05.html", { viewport: PRINTED }), async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    const rows = await page.locator("tr:has(a.angka):visible").allInnerTexts();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toMatch(/[a-z0-9-]+\.[a-z0-9-]+|[0-9a-f]{8}/);
    expect(await page.locator("nav").isVisible()).toBe(false);
  }));
