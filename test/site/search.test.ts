import { describe, expect, test } from "vitest";
import { PAGE_PATHS } from "./addresses.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();
const PHONE = { viewport: { width: 360, height: 740 } };
const box = "main input[type=search]";
const field = "header input[type=search]";

describe("the field in the header", () => {
  test.each([...PAGE_PATHS, "/rapor/62.05.html", "/angka/barut-2024-10-22.08.html"])(
    "searches from %s, also on a phone",
    (path) =>
      onPage(site.visit(path, PHONE), async ({ page, faults }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        await page.locator(field).fill("Barito Utara");
        await page.locator(field).press("Enter");
        await page.waitForURL(`${site.address}/cari/index.html*`);
        expect(await page.locator(box).inputValue()).toBe("Barito Utara");
        await page.locator("[data-hasil] a").first().waitFor();
        expect(page.url()).toBe(`${site.address}/cari/index.html#q=Barito%20Utara`);
        expect(faults).toEqual([]);
      }),
  );

  test("leads without a script to the list of all that can be found, and without words to the box", async () => {
    await onPage(site.visit("/inpres.html", { javaScriptEnabled: false }), async ({ page }) => {
      await page.locator(field).fill("barut");
      await page.locator("header form button").click();
      await page.waitForURL("**/cari/index.html?q=barut");
      expect(await page.locator('main a[href="../rapor/62.05.html"]').isVisible()).toBe(true);
    });
    await onPage(site.visit("/inpres.html"), async ({ page }) => {
      await page.getByRole("button", { name: "Cari", exact: true }).click();
      await page.waitForURL("**/cari/index.html*");
      expect(await page.locator(box).evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await page.locator(field).count()).toBe(0);
      expect(await page.locator("header a.cari").getAttribute("aria-current")).toBe("page");
    });
  });

  test("comes before the navigation for the keyboard, as it does for the eye", () =>
    onPage(site.visit("/inpres.html"), async ({ page }) => {
      for (let stop = 0; stop < 3; stop++) await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("name")).toBe("q");
    }));
});

describe("search", () => {
  test.each([
    ["a name", "barito utara", "Daerah", "rapor/62.05.html"],
    ["a short name", "Barut", "Daerah", "rapor/62.05.html"],
    ["a code", "62.05", "Daerah", "rapor/62.05.html"],
    ["a region without a card", "Kota Surabaya", "Daerah", "kabupaten.html#35.78"],
    ["a document's id", "trenggalek", "Dokumen", "sumber.html#"],
    ["a measure", "anggaran", "Ukuran", "metode.html"],
    ["a page", "rasio klaim", "Halaman", "rasio-klaim.html"],
    ["a stated number", "barut-2024-10-22.08", "Angka", "angka/barut-2024-10-22.08.html"],
  ])("finds %s", (_, typed, heading, address) =>
    onPage(site.visit("/cari/index.html"), async ({ page, faults }) => {
      await page.locator(box).fill(typed);
      const group = page.locator("[data-hasil] section", {
        has: page.getByRole("heading", { name: heading }),
      });
      expect(await group.locator("a").first().getAttribute("href")).toContain(address);
      expect(await page.getByRole("status").textContent()).toMatch(/^\d+ /);
      expect(faults).toEqual([]);
    }),
  );

  test("reads its index only when somebody types, and sends nothing", () =>
    onPage(site.visit("/cari/index.html"), async ({ page, requests }) => {
      expect(requests.filter((url) => url.endsWith(".json"))).toEqual([]);
      await page.locator(box).fill("barut");
      await page.locator("[data-hasil] a").first().waitFor();
      await page.locator(box).fill("rahasia 3505");
      await page.getByText("Tidak ada yang cocok").waitFor();
      expect(requests.filter((url) => url.endsWith(".json"))).toHaveLength(2);
      expect(requests.join()).not.toMatch(/barut|rahasia/);
    }));

  test("goes by keyboard: arrows through the results, Enter to the first, Escape back to nothing", () =>
    onPage(site.visit("/cari/index.html"), async ({ page }) => {
      await page.keyboard.type("manggarai");
      await page.locator("[data-hasil] a").nth(1).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const second = await page.locator("[data-hasil] a").nth(1).textContent();
      expect(await page.locator(":focus").textContent()).toBe(second);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await page.locator(box).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.locator("[data-hasil] a").count()).toBe(0);
      await page.keyboard.type("barut");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/rapor/62.05.html");
    }));

  test("is still there when one comes back from a result", () =>
    onPage(site.visit("/cari/index.html"), async ({ page }) => {
      await page.locator(box).fill("barut");
      await page.locator("[data-hasil] a", { hasText: "Kabupaten Barito Utara" }).click();
      await page.waitForURL("**/rapor/62.05.html");
      await page.goBack();
      expect(await page.locator(box).inputValue()).toBe("barut");
      await page.locator("[data-hasil] a", { hasText: "Kabupaten Barito Utara" }).waitFor();
    }));

  test("shows what is typed as text, never as markup", () =>
    onPage(
      site.visit("/cari/index.html#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"),
      async ({ page, faults }) => {
        await page.getByText("Tidak ada yang cocok dengan “<img src=x onerror=alert(1)>”").waitFor();
        expect(faults).toEqual([]);
      },
    ));

  test("without JavaScript there is no box, but links to every region, document and the list of numbers", () =>
    onPage(site.visit("/cari/index.html", { javaScriptEnabled: false }), async ({ page }) => {
      expect(await page.locator(box).isVisible()).toBe(false);
      for (const address of [
        "../rapor/62.05.html",
        "../sumber.html#barut-2024-10-22",
        "../angka/index.html",
      ]) {
        expect(await page.locator(`main a[href="${address}"]`).isVisible()).toBe(true);
      }
    }));
});

describe("the finder of numbers", () => {
  test.each([
    "barut-2024-10-22.08",
    "  BARUT-2024-10-22. 08",
    "https://contoh.id/angka/barut-2024-10-22.08.html",
  ])("leads from %s to its receipt", (typed) =>
    onPage(site.visit("/angka/index.html", PHONE), async ({ page, faults }) => {
      await page.locator(box).fill(typed);
      await page.locator(box).press("Enter");
      await page.waitForURL("**/angka/barut-2024-10-22.08.html");
      expect(faults).toEqual([]);
    }),
  );

  test("says clearly that an id does not exist, and keeps the list", () =>
    onPage(site.visit("/angka/index.html"), async ({ page, faults }) => {
      await page.locator(box).fill("barut-2024-10-22.99");
      await page.getByText("Nomor “barut-2024-10-22.99” tidak ada dalam edisi ini.").waitFor();
      await page.locator(box).press("Enter");
      expect(page.url()).toContain("/angka/index.html");
      expect(await page.locator("tbody tr").first().isVisible()).toBe(true);
      expect(faults).toEqual([]);
    }));

  test("lists every number without JavaScript", () =>
    onPage(site.visit("/angka/index.html", { javaScriptEnabled: false }), async ({ page }) => {
      expect(await page.locator('tbody a[href="../angka/barut-2024-10-22.08.html"]').isVisible()).toBe(true);
    }));
});
