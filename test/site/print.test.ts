import { expect, test } from "vitest";
import { cardPaths } from "./addresses.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
/** The width of an A4 page within the margins of the cards, in CSS pixels. */
const PRINTED = { width: 688, height: 1016 };
/** Pixels that a sheet may leave empty although a row is left out: a tall row, and what the estimate keeps for wider fonts. */
const ROOM_LEFT = 110;

test("every card prints on two pages, and no line of it is cut", async () => {
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
    });
  }
});

test("a row is left out of print only where its sheet is full", async () => {
  for (const path of cardPaths(site.folder)) {
    await onPage(site.visit(path, { viewport: PRINTED }), async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      const left = await page.locator(".lembar:has(tr.layar)").evaluateAll((sheets) =>
        sheets.map((sheet) => {
          const bottoms = [...sheet.children].map((part) => part.getBoundingClientRect().bottom);
          return Math.round(sheet.getBoundingClientRect().bottom - Math.max(...bottoms));
        }),
      );
      for (const room of left) expect(room, path).toBeLessThan(ROOM_LEFT);
    });
  }
});

test("on paper every number of a card stands with its own id", () =>
  onPage(site.visit("/rapor/62.05.html", { viewport: PRINTED }), async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    const rows = await page.locator("tr:has(a.angka):visible").allInnerTexts();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toMatch(/[a-z0-9-]+\.[a-z0-9-]+|[0-9a-f]{8}/);
    expect(await page.locator("nav").isVisible()).toBe(false);
  }));
