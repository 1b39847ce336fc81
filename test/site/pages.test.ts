import { describe, expect, test } from "vitest";
import { cardPaths, PAGE_PATHS, RECEIPT_PATHS } from "./addresses.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
const FIRST_NUMBERS = [
  ["/index.html", "86,40%"],
  ["/cakupan.html", "86,40%"],
  ["/biaya-per-pekerja.html", "Rp2,09 miliar"],
  ["/rasio-klaim.html", "Rp1,15 miliar"],
  ["/target.html", "26,30%"],
  ["/inpres.html", "25"],
  ["/kabupaten.html", "24"],
  ["/sumber.html", "126"],
  ["/mutu.html", "168"],
  ["/metode.html", "126"],
  ["/sql.html", "126"],
  ["/unduh.html", "126"],
] as const;
const SHIFT_ALLOWED = 0.01;

describe("every page", () => {
  test.each([...PAGE_PATHS, ...RECEIPT_PATHS, "/rapor/62.05.html"])(
    "%s shows itself without an error, a refused policy or a request to anybody else",
    (path) =>
      onPage(site.visit(path), async ({ page, faults }) => {
        expect(faults).toEqual([]);
        expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
        expect(await page.locator("html").getAttribute("lang")).toBe("id");
      }),
  );

  test("every card and no other is linked from the overview", () =>
    onPage(site.visit("/index.html"), async ({ page }) => {
      const links = await page
        .locator("tbody th a")
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(new Set(links.filter((link) => link.startsWith("/rapor/")))).toEqual(
        new Set(cardPaths(site.folder)),
      );
    }));

  test.each(PAGE_PATHS)("%s marks itself in the navigation, and only itself", (path) =>
    onPage(site.visit(path), async ({ page }) => {
      const current = page.locator("nav a[aria-current=page]");
      expect(await current.count()).toBe(1);
      expect(await current.getAttribute("href")).toBe(`.${path}`);
    }),
  );

  test.each(PAGE_PATHS.flatMap((path) => [1280, 360].map((width) => [path, width] as const)))(
    "%s draws its charts in the room kept for them at %i pixels: nothing shifts",
    (path, width) =>
      onPage(site.visit(path, { viewport: { width, height: 800 } }), async ({ page }) => {
        for (const chart of await page.locator(".grafik").all()) {
          await chart.locator("svg[role=img]").first().waitFor();
        }
        expect(await page.evaluate(roomsOutgrown)).toEqual([]);
        expect(await page.evaluate(layoutShift)).toBeLessThan(SHIFT_ALLOWED);
      }),
  );
});

describe("without JavaScript", () => {
  test.each(FIRST_NUMBERS)("%s says its first number, %s", (path, number) =>
    onPage(site.visit(path, { javaScriptEnabled: false }), async ({ page }) => {
      const first = page.locator("main .angka, main data").filter({ hasText: number }).first();
      expect(await first.isVisible()).toBe(true);
      expect(await page.locator(".grafik").first().isVisible()).toBe(false);
    }),
  );
});

describe("on a phone", () => {
  test.each([...PAGE_PATHS, ...RECEIPT_PATHS, "/rapor/62.05.html"])(
    "%s is no wider than the screen",
    (path) =>
      onPage(site.visit(path, { viewport: { width: 360, height: 740 } }), async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      }),
  );
});

test("an address that does not exist answers in Indonesian, with a way on", () =>
  onPage(site.visit("/tiada.html"), async ({ page }) => {
    expect(await page.locator("h1").textContent()).toBe("Halaman ini tidak ada");
    expect(await page.locator("main a[href$='index.html']").count()).toBe(1);
  }));

test("the home page takes at most 17 requests and 250 kB", () =>
  onPage(site.visit("/"), async ({ page, requests }) => {
    expect(requests.length).toBeLessThanOrEqual(17);
    expect(await page.evaluate(transferred)).toBeLessThanOrEqual(250_000);
  }));

function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(shift), 100);
  });
}

/** A chart higher than the room the stylesheet keeps would push what follows. */
function roomsOutgrown(): string[] {
  const charts = [...document.querySelectorAll<HTMLElement>(".grafik")];
  return charts.flatMap((chart) => {
    const room = Number.parseFloat(getComputedStyle(chart).minHeight);
    return chart.offsetHeight > room + 1 ? [`${chart.className}: ${chart.offsetHeight} in ${room}`] : [];
  });
}

function transferred(): number {
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ];
  return entries.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0);
}
