import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packLink } from "../../reports/components/notebook/link.js";
import { ask, cell, editor, emptyBook, link, PAGE, table, texts, tool, write } from "./notebookSteps.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();

describe("files and links", () => {
  test("a notebook is saved and opened again, and a broken or later file leaves the open one as it is", () =>
    onPage(site.visit(link("-- # Uji coba", "select 1 as a;")), async ({ page }) => {
      await editor(page, 2).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        tool(page, "Simpan ke berkas").click(),
      ]);
      expect(file.suggestedFilename()).toBe("uji-coba.sql");
      const text = readFileSync(await file.path(), "utf8");
      expect(text).toBe("-- @buku 1\n\n-- # Uji coba\n\nselect 1 as a;\n");
      const open = async (content: string): Promise<void> => {
        const [chooser] = await Promise.all([
          page.waitForEvent("filechooser"),
          tool(page, "Buka berkas").click(),
        ]);
        await chooser.setFiles({
          name: "lain.sql",
          mimeType: "application/sql",
          buffer: Buffer.from(content),
        });
      };
      await open(text.replace("Uji coba", "Judul lain"));
      await page.getByText("lain.sql dibuka.").waitFor();
      expect(await cell(page, 1).locator("h3").textContent()).toBe("Judul lain");
      await open("-- @buku 9\n\nselect 2;");
      await page.getByText("lebih baru dari yang dikenal").waitFor();
      await open("\0\u0001\u0002");
      await page.getByText("bukan teks").waitFor();
      expect(await cell(page, 1).locator("h3").textContent()).toBe("Judul lain");
    }));

  test("a result is taken along as CSV and as Arrow", () =>
    onPage(site.visit(emptyBook), async ({ page }) => {
      await ask(page, "select '35.10' as kode, 1.50::decimal(9,2) as nilai");
      await table(page, 1).waitFor();
      const take = async (name: string): Promise<Buffer> => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          cell(page, 1).getByRole("button", { name }).click(),
        ]);
        return readFileSync(await file.path());
      };
      expect((await take("Unduh CSV")).toString("utf8")).toBe("\uFEFFkode,nilai\r\n35.10,1.50\r\n");
      expect((await take("Unduh Arrow")).subarray(0, 6).toString("latin1")).toBe("ARROW1");
    }));

  test("a link holds the whole notebook and is sent nowhere; a cut one says so", () =>
    onPage(
      site.visit(PAGE, { permissions: ["clipboard-read", "clipboard-write"] }),
      async ({ page, requests, faults }) => {
        await write(page, 2, "select 'rahasia' as kata");
        await tool(page, "Salin tautan").click();
        await page.getByText("Tautan disalin.").waitFor();
        const address = await page.evaluate(() => navigator.clipboard.readText());
        await page.goto("about:blank");
        await page.goto(address);
        await editor(page, 2).waitFor();
        expect(await editor(page, 2).textContent()).toContain("rahasia");
        expect(await page.locator("table.hasil").count()).toBe(0);
        await page.goto("about:blank");
        await page.goto(address.slice(0, -20));
        await page.getByText("Tautan ini terpotong atau berubah").waitFor();
        expect(await editor(page, 2).textContent()).toContain("rahasia");
        expect(requests.join("\n")).not.toMatch(/rahasia|buku=/);
        expect(faults).toEqual([]);
      },
    ));

  test("a link to what the gallery already asks runs at once", () => {
    const text = readFileSync(
      join(site.folder, "..", "reports", "notebooks", "08-perintah-inpres.sql"),
      "utf8",
    ).replace(/^-- @nilai.*\n/gm, "");
    return onPage(site.visit(`${PAGE}#buku=${packLink(text)}`), async ({ page }) => {
      expect((await texts(page, 2)).length).toBeGreaterThan(3);
    });
  });

  test("where storage is blocked everything works, and it says that nothing is kept", () =>
    onPage(site.visit("/404.html"), async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      });
      await page.goto(`${site.address}${PAGE}`);
      await ask(page, "select 1 as a", 2);
      await page.getByText("tidak mengizinkan penyimpanan").waitFor();
      expect(await texts(page, 2)).toEqual([["1"]]);
    }));
});
