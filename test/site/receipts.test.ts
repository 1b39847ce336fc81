import { expect, test } from "vitest";
import { builtSite, onPage } from "./site.js";

const site = builtSite();

test("a number leads in one click to its formula, and from there to the document and the place in it", () =>
  onPage(site.visit("/biaya-per-pekerja.html"), async ({ page, faults }) => {
    await page.locator("main .pembuka a.angka", { hasText: "12,44 bulan" }).click();
    const formula = page.locator(".rumus");
    expect(await formula.textContent()).toBe("Rp2.090.000.000 ÷ (10.000 orang × Rp16.800) = 12,44 bulan");
    await formula.locator("a", { hasText: "Rp2.090.000.000" }).click();
    expect(await page.locator("blockquote").textContent()).toBe("Rp2,09 miliar");
    expect(await page.locator("main").textContent()).toContain("paragraf 7");
    expect(await page.locator("main").textContent()).toContain("afederasi.com");
    expect(faults).toEqual([]);
  }));

test("a number that cannot be compared says why on its receipt", () =>
  onPage(site.visit("/rasio-klaim.html"), async ({ page }) => {
    await page.locator("main .pembuka a.angka", { hasText: "23,21%" }).click();
    const reasons = await page
      .locator("section", { hasText: "Dapat dibandingkan?" })
      .locator("li")
      .allTextContents();
    expect(reasons.length).toBeGreaterThan(0);
    expect(await page.locator(".rumus").textContent()).toBe("Rp1.154.341.770 ÷ Rp4.972.965.376 = 23,21%");
  }));

test("every receipt is in the list of all numbers, and every number there has a receipt", () =>
  onPage(site.visit("/angka/index.html"), async ({ page }) => {
    const ids = await page.locator("tbody th a").allTextContents();
    expect(ids).toContain("barut-2024-10-22.08");
    expect(new Set(ids).size).toBe(ids.length);
  }));
