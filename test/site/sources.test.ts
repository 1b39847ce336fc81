import { expect, inject, test } from "vitest";
import { join } from "node:path";
import { readWarehouse } from "../../bin/lib/readWarehouse.js";
import { builtSite, onPage } from "./site.js";

const site = builtSite();

/** What the documents are known to say against each other, against a rule, or against their own sum. */
const KNOWN: readonly (readonly [left: string, right: string])[] = [
  ["lotim-2023-05-28.02", "lotim-april-desember-2023.01"],
  ["bojonegoro-2022-11-10.01", "bojonegoro-2025-05-26.01"],
  ["bojonegoro-2025-05-26.01", "bojonegoro-damisda-2025.01"],
  ["mabar-2024-11-07.06", "disway-709125.dbhcht-health-2024"],
  ["ppu-apbd-2025.06", "mistar-jkk.jkk-death-minimum"],
  ["tuban-2025-05-01.03", "sekitarjatim-2025-05-23.bpu-jkk-jkm"],
  ["mabar-kuota-2025.01", "dihitung"],
  ["papua-barat-agustus-2023.03", "dihitung"],
  ["papua-barat-agustus-2023.21", "dihitung"],
  ["trenggalek-2024-11-13.05", "dihitung"],
  ["tuban-2025-05-01.01", "dihitung"],
];

test("the known contradictions are found, and no others are made up", async () => {
  const found = (await readWarehouse(
    join(inject("scratch"), "warehouse", "cakupan.duckdb"),
    "select left_id, case when right_document_id is null then 'dihitung' else right_id end from marts.fct_conflicts",
  )) as [string, string][];
  expect(found.map(String).toSorted()).toEqual(KNOWN.map(String).toSorted());
});

test("every contradiction stands on the page, with both numbers, their receipts, and their sources", async () => {
  const conflicts = (await readWarehouse(
    join(inject("scratch"), "warehouse", "cakupan.duckdb"),
    "select conflict_id, left_id, right_id, right_document_id is null from marts.fct_conflicts",
  )) as [string, string, string, boolean][];
  await onPage(site.visit("/sumber.html"), async ({ page }) => {
    for (const [id, left, right, isComputed] of conflicts) {
      const sides = page.locator(`tr[id='${id}'] td:has(> a.angka)`);
      expect(
        await sides.locator("> a.angka").evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
      ).toEqual([`./angka/${left}.html`, `./angka/${right}.html`]);
      const [source, other] = await sides.locator("small").allInnerTexts();
      expect(source).toMatch(/\S/);
      expect(other === "dihitung", id).toBe(isComputed);
    }
  });
});
