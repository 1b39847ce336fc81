import { expect, test } from "vitest";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
const PHONE = { viewport: { width: 360, height: 740 } };

test("on a phone the regions stay in sight while the instructions pass", () =>
  onPage(site.visit("/inpres.html", PHONE), async ({ page }) => {
    const box = page.locator(".gulir:has(.matriks)");
    const region = box.locator("tbody tr[id] th").first();
    const before = (await region.boundingBox())?.x;
    await box.evaluate((element) => element.scrollTo(400, 0));
    expect(await box.evaluate((element) => element.scrollLeft)).toBe(400);
    expect((await region.boundingBox())?.x).toBe(before);
  }));

test("every mark leads to its statement, with the document and its place; silence is not known, never no", () =>
  onPage(site.visit("/inpres.html"), async ({ page, faults }) => {
    const cells = page.locator(".matriks tbody tr[id] td");
    const marks = cells.locator("a");
    const silent = cells.filter({ hasText: "belum diketahui" });
    expect(await cells.count()).toBe((await marks.count()) + (await silent.count()));
    await page.locator("tr[id='62.05'] td a").first().click();
    const statement = page.locator("tr:target");
    expect(await statement.locator("td[data-kolom=Sumber]").textContent()).toContain("kabarmuarateweh.id");
    expect(await statement.locator("td[data-kolom=Sumber] small").textContent()).toMatch(/paragraf \d+/);
    expect(faults).toEqual([]);
  }));

test("what was said before the instruction stands marked, and counts in no half-year", () =>
  onPage(site.visit("/inpres.html"), async ({ page }) => {
    const semarang = page.locator("tr[id='33.22']");
    expect(await semarang.locator("td a").count()).toBe(1);
    expect(await semarang.locator("td small").allInnerTexts()).toEqual(["sebelum Inpres"]);
    const halves = page.locator("table", {
      has: page.locator("caption", { hasText: "Menurut paruh tahun" }),
    });
    const first = halves.locator("tbody tr").last();
    expect(await first.locator("th").innerText()).toContain("Paruh pertama 2021");
    expect(await first.locator("td").allInnerTexts()).toEqual(["0", "0", "0", "0"]);
  }));
