import { describe, expect, test } from "vitest";
import { ask, cell, editor, emptyBook, link, PAGE, status, table, texts, tool } from "./notebookSteps.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();

describe("the notebook", () => {
  test("asks for the database only when somebody runs something, and then shows numbers in Indonesian", () =>
    onPage(site.visit(PAGE), async ({ page, faults, requests }) => {
      await editor(page, 2).waitFor();
      const heavy = (): string[] => requests.filter((url) => /\.bin|\.duckdb|pekerja/.test(url));
      expect(heavy()).toEqual([]);
      await ask(
        page,
        "select count(*) * 1000 as banyak, 1.50::decimal(9,2) as desimal, date '1850-01-02' as hari, null as kosong, true as ya",
        2,
      );
      const [row] = await texts(page, 2);
      expect(row?.slice(1)).toEqual(["1,5", "2 Januari 1850", "–", "benar"]);
      expect(row?.[0]).toMatch(/^\d{1,3}\.000$/);
      expect(heavy().length).toBeGreaterThan(2);
      await expect.poll(() => status(page).textContent()).toMatch(/Hasil sel 2: 1 baris, 5 kolom/);
      expect(faults).toEqual([]);
    }));

  test("shows every type: large, nested, blobs, intervals, times", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await ask(
        page,
        `select 170141183460469231731687303715884105727::hugeint as besar, -0.005::decimal(38,3) as kecil, [1, null] as daftar,
        {'a': 1.5, 'b': ['x']} as catatan, map {'k': date '2024-02-29'} as peta, '\\xAA\\x00'::blob as bita, interval '14 months 3 days' as jarak,
        time '12:34:56.5' as jam, timestamp '1899-12-31 23:59:59.25' as saat, 'x'::enum('x') as pilihan, 9007199254740993 as bulat, date '0044-03-15 (BC)' as lama`,
      );
      const [row] = await texts(page, 1);
      expect(row).toEqual([
        "170.141.183.460.469.231.731.687.303.715.884.105.727",
        "−0,005",
        "[1,null]",
        '{"a":1.5,"b":["x"]}',
        '{"k":"2024-02-29"}',
        "2 bita AA00",
        "1 tahun 2 bulan 3 hari",
        "12:34:56.5",
        "31 Desember 1899 23.59.59,25",
        "x",
        "9.007.199.254.740.993",
        "15 Maret 44 SM",
      ]);
    }));

  test("adds, moves and removes cells, takes a removal back, and keeps all of it over a reload", () =>
    onPage(site.visit(PAGE), async ({ page }) => {
      await tool(page, "Tambah SQL").click();
      await page.keyboard.insertText("select 'tiga' as kata");
      await cell(page, 3).getByRole("button", { name: "Naikkan" }).click();
      expect(await editor(page, 2).textContent()).toContain("tiga");
      await cell(page, 1).getByRole("button", { name: "Hapus" }).click();
      expect(await page.locator(".buku > section").count()).toBe(2);
      await page.getByRole("button", { name: "Urungkan" }).click();
      expect(await page.locator(".buku > section").count()).toBe(3);
      await tool(page, "Tambah catatan").click();
      await page.keyboard.insertText("## Catatan *saya*\n\n- satu\n- <img src=x onerror=alert(1)>");
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.getByText("Tersimpan di peramban ini.").waitFor();
      await page.reload();
      await editor(page, 2).waitFor();
      expect(await editor(page, 2).textContent()).toContain("tiga");
      expect(await cell(page, 4).locator("h4 em").textContent()).toBe("saya");
      expect(await cell(page, 4).locator("img").count()).toBe(0);
      await tool(page, "Kosongkan").click();
      await page.reload();
      await editor(page, 2).waitFor();
      expect(await editor(page, 2).textContent()).not.toContain("tiga");
    }));

  test("runs all in order, goes on with Shift-Enter, and cells build on one another", () =>
    onPage(
      site.visit(link("create temp table t as select 7 as n;", "select n * 6 as jawaban from t;")),
      async ({ page }) => {
        await expect.poll(() => status(page).textContent()).toContain("belum dijalankan");
        expect(await page.locator("table.hasil").count()).toBe(0);
        await tool(page, "Jalankan semua").click();
        expect(await texts(page, 2)).toEqual([["42"]]);
        await editor(page, 1).click();
        await page.keyboard.press("Shift+Enter");
        await expect
          .poll(() => editor(page, 2).evaluate((element) => element === document.activeElement))
          .toBe(true);
      },
    ));

  test("sorts a result by its headings, numbers as numbers", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await ask(page, "select * from (values (9.5), (10), (null), (-1)) t(n)");
      await table(page, 1).getByRole("button", { name: "n" }).click();
      expect((await texts(page, 1)).flat()).toEqual(["−1", "9,5", "10", "–"]);
      await table(page, 1).getByRole("button", { name: "n" }).click();
      expect((await texts(page, 1)).flat()).toEqual(["10", "9,5", "−1", "–"]);
      expect(await table(page, 1).locator("th").getAttribute("aria-sort")).toBe("descending");
    }));

  test("shows ten million rows in part, and 300 columns, and says so", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await ask(page, "select * from range(10000000)");
      await page.getByText("Lebih dari 10.000 baris: hanya sebanyak itu yang diambil.").first().waitFor();
      expect(await table(page, 1).locator("tbody tr").count()).toBe(1000);
      await ask(
        page,
        `select ${Array.from({ length: 300 }, (_, index) => `${index} as k${index}`).join(", ")} from range(500)`,
      );
      await page.getByText("500 baris, 300 kolom").first().waitFor();
      expect(await table(page, 1).locator("tbody tr").count()).toBe(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    }));

  test("stops a query while the database is still on its way", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await page.route("**/cakupan.duckdb", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await ask(page, "select count(*) from range(100000000000) a, range(1000) b");
      await tool(page, "Hentikan").click();
      await page.getByText("Kueri dihentikan").first().waitFor();
      await ask(page, "select 42 as jawaban");
      expect(await texts(page, 1)).toEqual([["42"]]);
    }));

  test("stops a query that never ends; typing goes on meanwhile, and the next query runs", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await ask(page, "select 1 as satu"); // the engine is there: stopping it on its way has a test of its own
      expect(await texts(page, 1)).toEqual([["1"]]);
      await ask(page, "select count(*) from range(100000000000) a, range(1000) b");
      await page.waitForFunction(() =>
        document.querySelector("#buku")?.textContent?.includes("Menjalankan sel 1"),
      );
      await page.waitForTimeout(1500);
      await page.keyboard.insertText(" -- sambil menunggu");
      expect(await editor(page, 1).textContent()).toContain("sambil menunggu");
      await tool(page, "Hentikan").click();
      await page.getByText("Dihentikan").first().waitFor();
      await ask(page, "select 42 as jawaban");
      expect(await texts(page, 1)).toEqual([["42"]]);
    }));
});
