import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PAGE_PATHS, RECEIPT_PATHS } from "./addresses.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each([...PAGE_PATHS, ...RECEIPT_PATHS, "/rapor/35.03.html", "/404.html"])(
    "axe finds nothing on %s",
    (path) =>
      onPage(site.visit(path, { colorScheme }), async ({ page }) => {
        expect(await violations(page)).toEqual([]);
      }),
  );

  test("axe finds nothing on what was found, nor on what was not", () =>
    onPage(site.visit("/cari/index.html#q=barito", { colorScheme }), async ({ page }) => {
      await page.locator("[data-hasil] a").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator("input[type=search]").fill("xyzzy");
      await page.getByText("Tidak ada yang cocok").waitFor();
      expect(await violations(page)).toEqual([]);
    }));

  test("axe finds nothing on a phone's overview", () =>
    onPage(
      site.visit("/index.html", { colorScheme, viewport: { width: 360, height: 740 } }),
      async ({ page }) => {
        expect(await violations(page)).toEqual([]);
      },
    ));
});

test("the first stop of the keyboard leads past the navigation", () =>
  onPage(site.visit("/index.html"), async ({ page }) => {
    await page.keyboard.press("Tab");
    const link = page.locator(":focus");
    expect(await link.textContent()).toBe("Langsung ke isi");
    expect(await link.isVisible()).toBe(true);
  }));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { run } = (
      globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    ).axe;
    return (await run({ runOnly: { type: "tag", values } })).violations;
  }, RULES);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
