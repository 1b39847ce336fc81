import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ask, cell, editor, emptyBook, PAGE, table } from "./notebookSteps.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe("completion", () => {
  test("offers tables, then columns with what they mean, and hovering explains them", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await editor(page, 1).click();
      await page.keyboard.type("select * from fct_fig");
      await page.locator(".cm-tooltip-autocomplete li", { hasText: "fct_figures" }).waitFor();
      await page.waitForTimeout(200);
      await page.keyboard.press("Enter");
      await page.keyboard.type(" as f where f.region_c");
      await page.locator(".cm-tooltip-autocomplete li", { hasText: "region_code" }).waitFor();
      await page.locator(".cm-completionInfo").getByText("Kode wilayah").waitFor();
      await page.waitForTimeout(200);
      await page.keyboard.press("Enter");
      expect(await editor(page, 1).textContent()).toBe("select * from fct_figures as f where f.region_code");
      await page.getByText("Tersimpan di peramban ini.").waitFor();
      const { x, y } = await page.evaluate(placeOf, "fct_figures");
      await page.mouse.move(x - 20, y);
      await page.mouse.move(x, y, { steps: 5 });
      await page.locator(".cm-tooltip-hover .keterangan").waitFor();
    }));

  test("Tab leaves the editor: nobody is caught in it", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await editor(page, 1).click();
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("Jalankan");
    }));
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test("axe finds nothing on a result with its chart, nor on an error", () =>
    onPage(site.visit(`${PAGE}#galeri=sumber-dana`, { colorScheme }), async ({ page }) => {
      await cell(page, 2).locator(".gambar svg[role=img]").waitFor();
      await table(page, 4).waitFor();
      await ask(page, "select tiada", 4);
      await cell(page, 4).locator(".salah").waitFor();
      expect(await violations(page)).toEqual([]);
    }));
});

test("on a phone nothing is wider than the screen", () =>
  onPage(
    site.visit(`${PAGE}#galeri=dokumen-bertentangan`, { viewport: { width: 360, height: 740 } }),
    async ({ page }) => {
      await cell(page, 2).locator(".gambar svg[role=img]").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  ));

test("without JavaScript the questions and their SQL can be read, and what is missing is said", () =>
  onPage(site.visit(PAGE, { javaScriptEnabled: false }), async ({ page }) => {
    expect(await page.getByText("Buku catatan memerlukan JavaScript").isVisible()).toBe(true);
    expect(await page.locator(".galeri h3").count()).toBeGreaterThanOrEqual(12);
    await page.locator(".galeri summary").first().click();
    expect(await page.locator(".galeri pre").first().isVisible()).toBe(true);
    expect(await page.locator(".galeri a").first().isVisible()).toBe(false);
  }));

/** Finds the middle of a word in the first editor. */
function placeOf(word: string): { x: number; y: number } {
  const walker = document.createTreeWalker(
    document.querySelector(".cm-content") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(word) ?? -1;
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const { left, width, top, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`no ${word}`);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { run } = (
      globalThis as unknown as {
        axe: {
          run: (
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      }
    ).axe;
    return (await run({ runOnly: { type: "tag", values } })).violations;
  }, RULES);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
