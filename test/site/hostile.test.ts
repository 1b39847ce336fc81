import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { ownBuilt } from "../pipeline/built.js";
import { cakupan } from "../pipeline/command.js";
import { PAGE_PATHS } from "./addresses.js";
import { builtSite, onPage } from "./site.js";

const fixture = fileURLToPath(new URL("../fixtures/hostile/data", import.meta.url));
const built = ownBuilt();
const PHONE = { width: 360, height: 740 };
/** No region is called so; the name comes into the pages' data after dbt. */
const NAME = `Pacitan <script>alert("nama")</script> '&' 👩🏽‍🌾 Penukal Abab Lematang Ilir Ogan Komering`;
/** Lines that no two pages hold. */
const CROWD = 50;
/** Pixels that a sheet may leave empty although a row is left out: a tall row, and what the estimate keeps for wider fonts. */
const ROOM_LEFT = 110;
const BIDI = /\p{Bidi_Control}/u;

beforeAll(async () => {
  cpSync(fixture, join(built.root, "data"), { recursive: true });
  for (const verb of ["load", "model", "publish"]) await run(verb);
  renameRegion(join(built.root, "reports", "data"));
  crowdCard(join(built.root, "reports", "data", "cards", "lines.json"), "35.02");
  rmSync(join(built.root, ".sites"), { recursive: true });
  await run("site");
}, 180_000);

const site = builtSite({ root: () => built.root });
const read = (file: string) => readFileSync(join(site.folder, file), "utf8");
const receipts = () => readdirSync(join(site.folder, "angka")).filter((file) => file.startsWith("jahat-"));
const paths = [
  ...PAGE_PATHS,
  "/cari/index.html",
  "/angka/index.html",
  "/rapor/35.01.html",
  "/rapor/35.02.html",
];

async function run(verb: string): Promise<void> {
  const { code, output } = await cakupan(built.root, [verb]);
  if (code !== 0) throw new Error(output);
}

function renameRegion(folder: string): void {
  const name = JSON.stringify(NAME).slice(1, -1);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".json")) continue;
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("Pacitan", name));
  }
}

function crowdCard(path: string, region: string): void {
  const data = JSON.parse(readFileSync(path, "utf8")) as { rows: { region_code: string }[] };
  const lines = data.rows.filter(({ region_code }) => region_code === region);
  const rows = [...data.rows, ...Array.from({ length: CROWD }, () => lines).flat()];
  writeFileSync(path, JSON.stringify({ ...data, rows }));
}

describe("texts and numbers that mean ill", () => {
  test.each(paths)("%s runs none of them, and is no wider than a phone", (path) =>
    onPage(site.visit(path, { viewport: PHONE }), async ({ page, faults }) => {
      for (const chart of await page.locator(".grafik").all()) {
        await chart.locator("svg[role=img]").first().waitFor();
      }
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }),
  );

  test("every receipt of theirs is sound, and no wider than a phone", async () => {
    expect(receipts().length).toBe(6);
    for (const file of receipts()) {
      await onPage(site.visit(`/angka/${file}`, { viewport: PHONE }), async ({ page, faults }) => {
        expect(faults).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(
          360,
        );
      });
    }
  });

  test("they are read as they were written", () =>
    onPage(site.visit("/angka/jahat-2025-06-30.01.html"), async ({ page }) => {
      const text = await page.locator("main").innerText();
      expect(text).toContain(NAME);
      expect(text).toContain("<script>alert('penerbit')</script> terbalik");
      expect(text).toContain(`=cmd|' /C calc'!A0 <img src=x onerror=alert(1)> "kutip" 😀 kanan`);
      expect(text).toContain("<b onmouseover=alert(1)>tebal</b> gnarak 👩🏽‍🌾");
      expect(await page.locator("main script, main img, main svg, main [onmouseover]").count()).toBe(0);
      expect(await page.locator("footer").innerText()).toContain(
        `Kantor <script>alert('kantor')</script> "Wilayah"`,
      );
      expect(await page.locator("header .nama").innerText()).toBe("Cakupan & <b>kawan</b>");
    }));

  test("no mark that turns text around is anywhere on the site", () => {
    for (const file of readdirSync(site.folder, { recursive: true, encoding: "utf8" })) {
      if (/\.(html|json)$/.test(file)) expect(BIDI.test(read(file)), file).toBe(false);
    }
  });

  test("an address that holds markup leads where it says, and nowhere else", () =>
    onPage(site.visit("/sumber.html"), async ({ page }) => {
      const link = page.locator("[id='jahat-2025-06-30'] a").first();
      expect(await link.getAttribute("href")).toBe(
        "https://rekaan.example/?a=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&b=%22%27",
      );
    }));

  test.each([
    ["a trillion rupiah", "jahat-2025-06-30.02", "Rp1.234.567.890.123"],
    ["more than a hundred percent", "jahat-2025-06-30.03", "1.234,56%"],
    ["no rupiah at all", "jahat-2025-06-30.04", "Rp0"],
    ["no percent at all", "jahat-2025-06-30.05", "0,00%"],
    ["nobody", "satu-2025-06-30.01", "0 orang"],
  ])("%s stays what it is", (_, id, number) => {
    expect(read(`angka/${id}.html`)).toContain(`<h1 class="besar">${number}`);
  });

  test("a shrinking budget has a minus", () => {
    expect(read("biaya-per-pekerja.html")).toContain("−38,27%");
  });

  test("search finds the region by its name, and shows it as text", () =>
    onPage(site.visit("/cari/index.html", { viewport: PHONE }), async ({ page, faults }) => {
      await page.locator("input[type=search]").fill("pacitan");
      expect(await page.locator("[data-hasil] a").first().innerText()).toContain(NAME);
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }));

  test.each(["/rapor/35.01.html", "/rapor/35.02.html"])("%s still prints on two pages", (path) =>
    onPage(site.visit(path), async ({ page }) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    }),
  );

  test("print leaves lines out only where both sheets are full, and says how many", () =>
    onPage(site.visit("/rapor/35.02.html", { viewport: { width: 703, height: 1031 } }), async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      const said = await page.locator("p.cetak", { hasText: "baris lain" }).allInnerTexts();
      const numbers = said.map((text) => Number.parseInt(text, 10));
      expect(numbers.reduce((sum, number) => sum + number)).toBe(await page.locator("tr.layar").count());
      const left = await page.locator(".lembar").evaluateAll((sheets) =>
        sheets.map((sheet) => {
          const bottoms = [...sheet.children].map((part) => part.getBoundingClientRect().bottom);
          return Math.round(sheet.getBoundingClientRect().bottom - Math.max(...bottoms));
        }),
      );
      expect(left).toHaveLength(2);
      for (const room of left) expect(room).toBeLessThan(ROOM_LEFT);
      for (const room of left) expect(room).toBeGreaterThanOrEqual(0);
    }));
});
