import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { queryFile } from "../warehouse.js";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";

const fixture = fileURLToPath(new URL("../fixtures/regencies", import.meta.url));

describe("figures files of further regencies, dropped in", () => {
  const built = ownBuilt();
  const read = (file: string) => readFileSync(join(built.root, "dist", file), "utf8");
  const query = async (sql: string) => queryFile(join(built.root, "warehouse", "cakupan.duckdb"), sql);

  beforeAll(async () => {
    cpSync(fixture, join(built.root, "data", "figures"), { recursive: true });
    const { code, output } = await cakupan(built.root, ["build"]);
    expect(output).toContain("26 dokumen");
    expect(code).toBe(0);
  });

  test("is in the marts: six months exactly at the premium, a ratio above one, a coverage above one hundred", async () => {
    const rows = await query(
      `select indicator, round(value, 6) as value, comparability_codes from marts.fct_derived
       where region_code = '35.01' and value is not null order by indicator`,
    );
    expect(rows).toEqual([
      { indicator: "claim_ratio", value: 1.5, comparability_codes: [] },
      { indicator: "cost_per_worker", value: 100_800, comparability_codes: [] },
      { indicator: "cost_per_worker_month", value: 16_800, comparability_codes: [] },
      { indicator: "coverage_stated", value: 1.015, comparability_codes: [] },
      { indicator: "months_bought", value: 6, comparability_codes: [] },
      { indicator: "premium_deviation", value: 0, comparability_codes: [] },
      { indicator: "premium_expected", value: 1_008_000_000, comparability_codes: [] },
      { indicator: "premium_residual", value: 0, comparability_codes: [] },
      { indicator: "regency_paid_share", value: 0.025846, comparability_codes: [] },
    ]);
    const identity = await query(
      "select premium_class from marts.fct_premium_identity where region_code = '35.01'",
    );
    expect(identity).toEqual([{ premium_class: "exact" }]);
  });

  test("is on the pages", () => {
    for (const page of ["index", "cakupan", "biaya-per-pekerja", "rasio-klaim", "sumber"]) {
      expect(read(`${page}.html`), page).toContain("Pacitan");
    }
    expect(read("cakupan.html")).toContain("101,50%");
    expect(read("rasio-klaim.html")).toContain("150,00%");
  });

  test("has a card and a receipt for each of its numbers", async () => {
    expect(read("rapor/35.01.html")).toContain("Kabupaten Pacitan");
    const receipts = readdirSync(join(built.root, "dist", "angka"));
    const ids = await query(
      `select figure_id as id from marts.fct_figures where region_code = '35.01'
       union all select derived_id from marts.fct_derived where region_code = '35.01' and value is not null`,
    );
    expect(ids.length).toBe(7 + 9);
    for (const { id } of ids) expect(receipts).toContain(`${String(id)}.html`);
  });

  test("three regencies with one way of counting are ranked; the percentage without a denominator is not", async () => {
    const places = await query(
      `select region_code, place, value from marts.fct_rankings
       where indicator = 'coverage_stated' and region_code like '35.%' order by place`,
    );
    expect(places).toEqual([
      { region_code: "35.01", place: "1", value: 1.015 },
      { region_code: "35.02", place: "2", value: 0.6 },
      { region_code: "35.04", place: "3", value: 0.4 },
    ]);
    const table = /<caption>Peringkat[\s\S]*?<\/table>/.exec(read("cakupan.html"))?.[0] ?? "";
    const groups = table.split('<tr role="row" class="kelompok">');
    const own = groups.filter((group) => group.includes("Pacitan"));
    expect(own.map((group) => group.match(/<tr role="row"/g)?.length)).toEqual([3]);
    expect(own[0]).not.toContain("Kaimana");
    expect(table).not.toContain("Barito Utara");
  });

  test("stands in the table of the overview below its province, which is the office's default and so comes first", () => {
    const table = /<caption>Apa yang dinyatakan[\s\S]*?<\/table>/.exec(read("index.html"))?.[0] ?? "";
    const [, first = ""] = table.split('<tr role="row" class="kelompok">');
    expect(first).toContain("Jawa Timur");
    expect(first).toContain("Pacitan");
    expect(first).not.toContain("Manokwari");
  });
});
