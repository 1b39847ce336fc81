import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, cell, emptyBook, PAGE, table, tool } from "./notebookSteps.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();

describe("charts", () => {
  test("are drawn from chosen columns, and the choice is kept", () =>
    onPage(site.visit(`${PAGE}#galeri=perintah-inpres`), async ({ page, faults }) => {
      await cell(page, 2).locator(".gambar svg[role=img]").waitFor();
      expect(await cell(page, 2).locator(".gambar svg[role=img]").getAttribute("aria-label")).toBe(
        "Grafik batang: daerah_menyatakan menurut perintah",
      );
      await cell(page, 2).getByLabel("Tegak").selectOption("pernyataan");
      await cell(page, 2).getByRole("combobox", { name: "Grafik" }).selectOption("titik");
      await page.getByRole("img", { name: "Grafik titik: pernyataan menurut perintah" }).waitFor();
      await page.getByText("Tersimpan di peramban ini.").waitFor();
      await page.reload();
      await page.getByText("sudah Anda ubah").waitFor();
      await tool(page, "Jalankan semua").click();
      await page.getByRole("img", { name: "Grafik titik: pernyataan menurut perintah" }).waitFor();
      await tool(page, "Kembali ke aslinya").click();
      await tool(page, "Jalankan semua").click();
      await page.getByRole("img", { name: "Grafik batang: daerah_menyatakan menurut perintah" }).waitFor();
      expect(faults).toEqual([]);
    }));

  test("of dates and years, in colours, and of what is no number", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await ask(
        page,
        "select date '2024-01-01' + (i * 31)::integer as hari, i * i as nilai, 'abc'[i % 3 + 1] as kelas from range(9) t(i)",
      );
      await table(page, 1).waitFor();
      await cell(page, 1).getByRole("combobox", { name: "Grafik" }).selectOption("garis");
      await cell(page, 1).getByLabel("Mendatar").selectOption("hari");
      await cell(page, 1).getByLabel("Tegak").selectOption("nilai");
      await cell(page, 1).getByLabel("Warna").selectOption("kelas");
      await page.getByRole("img", { name: "Grafik garis: nilai menurut hari" }).waitFor();
      await cell(page, 1).getByLabel("Tegak").selectOption("kelas");
      await page.getByText("tidak berisi bilangan").waitFor();
    }));
});

test("a question of the gallery opens above, where the reader is taken", () =>
  onPage(site.visit("/sql.html"), async ({ page, faults }) => {
    await page.locator('a[href="#galeri=sumber-dana"]').click();
    await table(page, 4).waitFor();
    expect(await cell(page, 1).locator("h3").textContent()).toBe("Dari dana apa iuran pekerja dibayar?");
    const { top = -1 } = (await page.evaluate(() =>
      document.querySelector("#buku")?.getBoundingClientRect().toJSON(),
    )) as { top?: number };
    expect(Math.abs(top)).toBeLessThan(100);
    expect(faults).toEqual([]);
  }));

describe("opened from a page", () => {
  test.each([
    ["/cakupan.html", "coverage.places", "value"],
    ["/biaya-per-pekerja.html", "cost_per_worker.budgets", "value"],
    ["/target.html", "target.paths", "value"],
    ["/rasio-klaim.html", "claim_ratio.ratios", "value"],
  ])("the chart of %s gives the same numbers", (path, id, column) =>
    onPage(site.visit(path), async ({ page, faults }) => {
      const [pageName, what] = id.split(".");
      const file = join(site.folder, "..", "reports", "data", pageName ?? "", `${what}.json`);
      const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: Record<string, unknown>[] };
      await page.locator(`p.buka a[href$="kueri=${id}"]`).first().click();
      await page.waitForURL("**/sql.html#kueri=*");
      await table(page, 2).waitFor();
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        cell(page, 2).getByRole("button", { name: "Unduh CSV" }).click(),
      ]);
      const [head = "", ...lines] = readFileSync(await saved.path(), "utf8")
        .replace(/^\uFEFF/, "")
        .trimEnd()
        .split("\r\n");
      expect(lines).toHaveLength(rows.length);
      const at = head.split(",").indexOf(column);
      if (at >= 0 && !lines.some((line) => line.includes('"')))
        expect(lines.map((line) => Number(line.split(",")[at] || Number.NaN))).toEqual(
          rows.map((row) => Number(row[column] ?? Number.NaN)),
        );
      expect(faults).toEqual([]);
    }),
  );
});
