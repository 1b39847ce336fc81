import { describe, expect, test } from "vitest";
import { ask, cell, editor, emptyBook, PAGE, status, texts } from "./notebookSteps.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();

describe("a wrong query", () => {
  test("is explained, with its place marked and the database's own words beside", () =>
    onPage(site.visit(emptyBook), async ({ page, faults }) => {
      await ask(page, "select region_name,\n  nilai\nfrom fct_figures");
      await page.getByText("Kolom “nilai” tidak ada").first().waitFor();
      expect(await cell(page, 1).locator(".cm-lintRange-error").textContent()).toBe("nilai");
      expect(await cell(page, 1).locator(".salah code").textContent()).toContain("Binder Error");
      await expect.poll(() => status(page).textContent()).toContain("Kolom “nilai” tidak ada");
      expect(faults).toEqual([]);
    }));

  test.each([
    ["from read_csv('https://contoh.id/a.csv')", "tidak ada berkas atau alamat lain"],
    ["from '/etc/passwd'", "tidak ada"],
    ["from 'data.csv'", "tidak ada berkas atau alamat lain"],
    ["explain analyze copy (select 1) to 'a.csv'", "tidak ada berkas"],
    ["attach 'https://contoh.id/a.duckdb' as a", "tidak dapat dipasang"],
    ["install httpfs; load httpfs", "tidak dapat dipasang"],
    ["with a as (from fct_figures) insert into fct_figures from a", "hanya dapat dibaca"],
    ["drop table fct_figures", "hanya dapat dibaca"],
    ["update fct_figures set value = 0", "hanya dapat dibaca"],
    ["set lock_configuration = false", "dikunci"],
    ["pragma enable_external_access", "dikunci"],
    ["select * from read_json('a.json')", "tidak ada"],
  ])("%s is refused in words, and asks nobody for anything", (sql, words) =>
    onPage(site.visit(emptyBook), async ({ page, faults }) => {
      await ask(page, sql);
      await cell(page, 1).locator(".salah").waitFor();
      expect(await cell(page, 1).locator(".salah strong").textContent()).toContain(words);
      await ask(page, "select count(*) > 0 as utuh from fct_figures");
      expect(await texts(page, 1)).toEqual([["benar"]]);
      expect(faults).toEqual([]);
    }),
  );

  test("ten megabytes of pasted text freeze nothing, and are not kept", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await editor(page, 1).click();
      const started = Date.now();
      await editor(page, 1).evaluate((element) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(
          "text/plain",
          `select length('${"sepuluh megabita\n".repeat(600_000)}') as panjang`,
        );
        element.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      });
      await page.keyboard.type(" ;");
      await page.getByText("terlalu besar untuk disimpan").waitFor();
      await page.keyboard.press("ControlOrMeta+Enter");
      expect(await texts(page, 1)).toEqual([["10.200.000"]]);
      expect(Date.now() - started).toBeLessThan(15_000);
    }));
});

test("a browser without WebAssembly, and a site without its database, say so and keep the notebook", async () => {
  await onPage(site.visit("/404.html"), async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
    await page.goto(`${site.address}${PAGE}`);
    await ask(page, "select 1", 2);
    await page.getByText("tidak dapat menjalankan basis data").first().waitFor();
    expect(await editor(page, 2).textContent()).toBe("select 1");
  });
  await onPage(site.visit(emptyBook), async ({ page }) => {
    await page.route("**/cakupan.duckdb", (route) => route.fulfill({ status: 404 }));
    await ask(page, "select 1");
    await page.getByText("Basis data situs ini tidak dapat diambil (404)").first().waitFor();
    await page.unroute("**/cakupan.duckdb");
    await ask(page, "select 2 as a");
    expect(await texts(page, 1)).toEqual([["2"]]);
  });
});
