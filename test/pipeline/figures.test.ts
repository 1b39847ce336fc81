import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { queryFile } from "../warehouse.js";

// What an independent reader takes from the five documents, worked out by hand from their text.
const warehouse = () => join(inject("scratch"), "warehouse", "cakupan.duckdb");
const query = async (sql: string) => queryFile(warehouse(), sql);

async function derived(mart: string, region: string, indicator: string) {
  return query(
    `select value, missing_reason, comparability_codes, input_ids, note, formula from marts.${mart}
     where region_code = '${region}' and indicator = '${indicator}' order by covered_year desc nulls last`,
  );
}

describe("the figures of the five documents", () => {
  test.each([
    ["trenggalek-2024-11-13.01", "coverage_target_pct", 83.29, "persen", "target", "2045-12-31"],
    ["trenggalek-2024-11-13.02", "coverage_baseline_pct", 26.3, "persen", "baseline", "2025-12-31"],
    ["trenggalek-2024-11-13.03", "budget", 1_200_000_000, "rupiah", "planned", "2024-12-31"],
    ["trenggalek-2024-11-13.04", "months", 10, "bulan", "planned", "2024-12-31"],
    ["trenggalek-2024-11-13.05", "budget", 2_090_000_000, "rupiah", "planned", "2025-12-31"],
    ["trenggalek-2024-11-13.06", "workers_target", 10_000, "orang", "planned", "2025-12-31"],
    ["tuban-2024-04-26.01", "workers_covered", 20_000, "orang", "realised", "2024-04-26"],
    ["tuban-2024-04-26.02", "workers_covered", 12_779, "orang", "realised", "2023-12-31"],
    ["tuban-2024-04-26.03", "workers_added", 7_221, "orang", "realised", "2024-12-31"],
    ["tuban-2024-04-26.04", "workers_covered", 20_000, "orang", "realised", "2024-04-26"],
    ["mabar-2024-11-07.01", "workers_covered", 1_000, "orang", "realised", "2024-11-07"],
    ["mabar-2024-11-07.02", "workers_covered", 1_000, "orang", "realised", "2024-11-07"],
    ["mabar-2024-11-07.03", "workers_covered", 1_000, "orang", "realised", "2024-11-07"],
    ["mabar-2024-11-07.04", "workers_target", 4_649, "orang", "planned", null],
    ["mabar-2024-11-07.05", "fund_total", 1_000_000_000, "rupiah", "planned", "2025-12-31"],
    ["mabar-2024-11-07.06", "share_pct", 50, "persen", "claimed", "2025-12-31"],
    ["bojonegoro-2025-05-26.01", "households", 157_058, "keluarga", "realised", "2025-05-26"],
    ["bojonegoro-2025-05-26.02", "benefit", 42_000_000, "rupiah", "statutory", null],
    ["bojonegoro-2025-05-26.03", "children_max", 2, "anak", "statutory", null],
    ["barut-2024-10-22.01", "coverage_pct", 86.4, "persen", "realised", "2024-10-22"],
    ["barut-2024-10-22.02", "workers_covered", 888, "orang", "realised", "2024-10-22"],
    ["barut-2024-10-22.03", "workers_covered", 674, "orang", "realised", "2024-10-22"],
    ["barut-2024-10-22.04", "workers_covered", 284, "orang", "realised", "2024-10-22"],
    ["barut-2024-10-22.05", "workers_covered", 3_842, "orang", "realised", "2024-10-22"],
    ["barut-2024-10-22.06", "workers_covered", 15_330, "orang", "realised", "2024-10-22"],
    ["barut-2024-10-22.07", "workers_covered", 21_018, "orang", "realised", "2024-10-22"],
    ["barut-2024-10-22.08", "spend", 4_972_965_376, "rupiah", "realised", null],
    ["barut-2024-10-22.09", "claims_count", 40, "kasus", "realised", "2024-09-30"],
    ["barut-2024-10-22.10", "claims_paid", 1_154_341_770, "rupiah", "realised", "2024-09-30"],
    ["barut-2024-10-22.11", "workers_covered", 15_330, "orang", "realised", "2024-10-22"],
    ["barut-2024-10-22.12", "rank", 1, "peringkat", "claimed", "2024-10-22"],
  ])("%s is %s %d %s, %s, until %s", async (id, measure, value, unit, basis, until) => {
    const rows = await query(
      `select measure, cast(value as double) as value, unit, basis, cast(coalesce(as_of, period_end) as varchar) as until
       from marts.fct_figures where figure_id = '${id}'`,
    );
    expect(rows).toEqual([{ measure, value, unit, basis, until }]);
  });

  test("are 31 of all 126, and nothing else of those documents is a figure", async () => {
    const rows = await query(
      `select figures.document_id, count(*) as n from marts.fct_figures as figures
       inner join marts.dim_documents as documents using (document_id)
       where documents.origin = 'figures' group by all order by 1`,
    );
    const counts: Record<string, number> = Object.fromEntries(
      rows.map(({ document_id, n }) => [String(document_id), Number(n)]),
    );
    expect(counts).toMatchObject({
      "barut-2024-10-22": 12,
      "bojonegoro-2025-05-26": 3,
      "mabar-2024-11-07": 6,
      "trenggalek-2024-11-13": 6,
      "tuban-2024-04-26": 4,
    });
    expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(126);
  });

  test("hold no attendees, page views or 'ribuan'", async () => {
    const rows = await query(
      "select figure_id from marts.fct_figures where value in (167, 469, 131, 3) or lower(printed) like '%ribuan%'",
    );
    expect(rows).toEqual([]);
  });
});

describe("the traps of the five documents", () => {
  test("household heads of Bojonegoro are never workers, and the note says why", async () => {
    const figures = await query(
      "select note, comparability_codes from marts.fct_figures where figure_id = 'bojonegoro-2025-05-26.01'",
    );
    expect(figures).toEqual([
      { note: expect.stringContaining("Satu kepala keluarga"), comparability_codes: ["unit_household"] },
    ]);
    expect(await derived("fct_coverage", "35.22", "regency_paid_share")).toMatchObject([
      { value: null, missing_reason: "households_only" },
    ]);
    expect(
      await query(
        "select * from marts.fct_derived where list_contains(input_ids, 'bojonegoro-2025-05-26.01')",
      ),
    ).toEqual([]);
  });

  test("the budget of Trenggalek buys 12.44 months, and ten months are not divided by twelve", async () => {
    const [of2025, of2024] = await derived("fct_cost_per_worker", "35.03", "cost_per_worker_month");
    expect(of2025?.value).toBeCloseTo(2_090_000_000 / 10_000 / 12, 6);
    expect(of2025).toMatchObject({
      comparability_codes: ["budget_not_spend", "plan_not_fact", "rounded"],
      note: expect.stringContaining("12 bulan"),
    });
    expect(of2024).toMatchObject({ value: null, missing_reason: "workers_not_stated" });
    const [months] = await derived("fct_cost_per_worker", "35.03", "months_bought");
    expect(months?.value).toBeCloseTo(209_000 / 16_800, 6);
    const [identity] = await query(
      "select premium_class, value from marts.fct_premium_identity where amount_id = 'trenggalek-2024-11-13.05'",
    );
    expect(identity).toEqual({
      premium_class: "more_than_year",
      value: 2_090_000_000 - 10_000 * 12 * 16_800,
    });
  });

  test("Barito Utara costs 236,605 a worker, flagged, and months are not bought at the BPU premium", async () => {
    const [cost] = await derived("fct_cost_per_worker", "62.05", "cost_per_worker");
    expect(cost?.value).toBeCloseTo(4_972_965_376 / 21_018, 6);
    expect(cost?.comparability_codes).toEqual(["period_not_stated", "mixed_programs", "mixed_segments"]);
    expect(await derived("fct_cost_per_worker", "62.05", "months_bought")).toMatchObject([
      { value: null, missing_reason: "premium_not_applicable" },
    ]);
  });

  test("the claims of Barito Utara's branch are not the programme's", async () => {
    const [ratio] = await derived("fct_claim_ratio", "62.05", "claim_ratio");
    expect(ratio?.value).toBeCloseTo(1_154_341_770 / 4_972_965_376, 10);
    expect(ratio?.comparability_codes).toEqual(
      expect.arrayContaining(["period_not_stated", "population_mismatch"]),
    );
    const [average] = await derived("fct_claim_ratio", "62.05", "average_claim");
    expect(average?.value).toBeCloseTo(1_154_341_770 / 40, 6);
  });

  test("86.40 percent says nothing of its denominator and is in no ranking", async () => {
    expect(await derived("fct_coverage", "62.05", "coverage_stated")).toMatchObject([
      { value: expect.closeTo(0.864, 10), comparability_codes: ["denominator_not_stated"] },
    ]);
    expect(await query("select * from marts.fct_rankings where region_code = '62.05'")).toEqual([]);
  });

  test("4,649 may mean by or to, and nothing is computed from it", async () => {
    const [figure] = await query(
      "select note from marts.fct_figures where figure_id = 'mabar-2024-11-07.04'",
    );
    expect(figure?.note).toMatch(/naik sebanyak 4\.649 atau menjadi 4\.649/);
    expect(
      await query(
        "select indicator from marts.fct_derived where list_contains(input_ids, 'mabar-2024-11-07.04')",
      ),
    ).toEqual([{ indicator: "workers_target" }]);
  });

  test("'50 percent for health' is noted as contradicting PMK 72/2024, whose rule is a legal basis", async () => {
    const [figure] = await query(
      "select note from marts.fct_figures where figure_id = 'mabar-2024-11-07.06'",
    );
    expect(figure?.note).toMatch(/PMK 72\/2024 .*50 persen kesejahteraan, 40 persen kesehatan.*bertentangan/);
    expect(
      await query("select number from marts.dim_legal_bases where legal_basis_id = 'pmk-72-2024'"),
    ).toEqual([{ number: "72" }]);
  });

  test("the step of Trenggalek's target is 2.8495 points a year", async () => {
    expect(await derived("fct_targets", "35.03", "target_step")).toMatchObject([
      { value: expect.closeTo((0.8329 - 0.263) / 20, 10) },
    ]);
  });

  test("workers of Tuban are held against the employed of the same year", async () => {
    expect(await derived("fct_coverage", "35.23", "regency_paid_share")).toMatchObject([
      { value: expect.closeTo(15_000 / 698_005, 10), comparability_codes: ["rounded"] },
      { value: expect.closeTo(20_000 / 702_498, 10), comparability_codes: ["rounded"] },
      { value: expect.closeTo(12_779 / 697_839, 10), comparability_codes: [] },
    ]);
  });
});
