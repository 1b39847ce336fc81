import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";
import { append, hashLastGood } from "./lastGood.js";
import { PAGES } from "../../reports/lib/texts.js";
import { readWarehouse } from "../../bin/lib/readWarehouse.js";

const FIGURES = "data/figures/62.05/barut-2024-10-22.yml";

describe("a build", () => {
  test("leaves the figures of the five documents in the warehouse", async () => {
    const rows = await readWarehouse(
      warehouseOf(inject("scratch")),
      `select figure_id, value from marts.fct_figures
       where figure_id in ('barut-2024-10-22.07', 'tuban-2024-04-26.01') or value = 7221 order by all`,
    );
    expect(rows).toContainEqual(["barut-2024-10-22.07", 21018]);
    expect(rows.map(([, value]) => value)).toContain(7221);
  });

  test("leaves every page, and a card for each region that a document speaks of and each province of the office", () => {
    const dist = join(inject("scratch"), "dist");
    const pages = [...PAGES.map(({ path }) => path.slice(1)), "404"];
    expect(pages.filter((page) => !existsSync(join(dist, `${page}.html`)))).toEqual([]);
    expect(readdirSync(join(dist, "rapor")).filter((name) => name.endsWith(".html"))).toHaveLength(33);
  });

  test("leaves nothing half-built and no lock", () => {
    const scratch = inject("scratch");
    expect(readdirSync(join(scratch, ".sites"))).toHaveLength(1);
    expect(readdirSync(join(scratch, "warehouse")).sort()).toEqual([
      "cakupan.duckdb",
      expect.stringMatching(/^manifest\.[0-9a-f]{16}\.json$/),
      "next",
      "pages.json",
      "published.json",
    ]);
  });
});

describe("a second build", () => {
  const built = ownBuilt();

  test("touches no file when nothing changed", async () => {
    const before = timesOf(built.root);
    const { code, output } = await cakupan(built.root, ["build"]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("Tidak ada yang berubah") });
    expect(timesOf(built.root)).toEqual(before);
  });

  test("puts back a deleted dist and a deleted warehouse", async () => {
    const before = hashLastGood(built.root);
    rmSync(join(built.root, "dist"));
    rmSync(join(built.root, "warehouse"), { recursive: true });
    const { code } = await cakupan(built.root, ["build"]);
    expect(code).toBe(0);
    expect(withoutWarehouse(hashLastGood(built.root))).toEqual(withoutWarehouse(before));
    expect(
      await readWarehouse(warehouseOf(built.root), "select count(*) > 0 from marts.fct_figures"),
    ).toEqual([[true]]);
  });
});

describe("the verbs one by one", () => {
  const built = ownBuilt();

  test("refuse to run before the verb they need", async () => {
    append(built.root, { file: FIGURES, line: "# diubah" });
    expect((await cakupan(built.root, ["model"])).code).toBe(2);
  });

  test("change nothing in place until the site is built, and then put everything into place", async () => {
    const before = hashLastGood(built.root);
    for (const verb of ["load", "model", "publish"]) expect((await cakupan(built.root, [verb])).code).toBe(0);
    expect(hashLastGood(built.root)).toEqual(before);
    expect((await cakupan(built.root, ["site"])).code).toBe(0);
    expect(hashLastGood(built.root)["link"]).not.toBe(before["link"]);
    expect((await cakupan(built.root, ["build"])).output).toContain("Tidak ada yang berubah");
  });

  test("check leaves its work to the next build, and puts nothing into place", async () => {
    append(built.root, { file: FIGURES, line: "# diubah lagi" });
    const before = hashLastGood(built.root);
    expect((await cakupan(built.root, ["check"])).code).toBe(0);
    expect(hashLastGood(built.root)).toEqual(before);
    const { code, output } = await cakupan(built.root, ["build"]);
    expect({ code, output }).toEqual({ code: 0, output: expect.not.stringContaining("Memuat data") });
  });
});

function timesOf(root: string): string[] {
  return ["warehouse", ".sites", "reports/data", "target"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => `${path} ${statSync(path).mtimeMs}`)
      .sort(),
  );
}

function warehouseOf(root: string): string {
  return join(root, "warehouse", "cakupan.duckdb");
}

function withoutWarehouse(hashes: Record<string, string>): Record<string, string> {
  return { ...hashes, "warehouse/cakupan.duckdb": "" };
}
