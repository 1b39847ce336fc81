import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { queryFile } from "../warehouse.js";

// An independent way to each derived value: its printed formula, worked out with the figures it names.
test("every derived value is what its formula gives", async () => {
  const warehouse = join(inject("scratch"), "warehouse", "cakupan.duckdb");
  const figures = await queryFile(
    warehouse,
    `select figure_id, cast(value as double) / case when unit = 'persen' then 100 else 1 end as value
     from marts.fct_figures`,
  );
  const values = new Map(figures.map((row) => [String(row.figure_id), Number(row.value)]));
  const derived = await queryFile(
    warehouse,
    "select derived_id, indicator, formula, value from marts.fct_derived where value is not null",
  );
  expect(derived.length).toBeGreaterThan(10);
  for (const { derived_id, indicator, formula, value } of derived) {
    const worked = evaluate(String(formula), values);
    const what = `${String(indicator)} ${String(derived_id)}: ${String(formula)}`;
    expect(Math.abs(worked - Number(value)), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(worked)));
  }
});

test("a sum of parts is written in the unit of its total", async () => {
  const warehouse = join(inject("scratch"), "warehouse", "cakupan.duckdb");
  const sums = await queryFile(
    warehouse,
    `select distinct sums.unit, receipts.format
     from marts.fct_derived as sums inner join exports.rpt_receipts__derived as receipts using (derived_id)
     where sums.indicator = 'parts_sum' order by 1`,
  );
  expect(sums).toEqual([
    { unit: "orang", format: "orang" },
    { unit: "rupiah", format: "rupiah" },
  ]);
});

/** Works out sums, products and brackets; the ids in braces stand for their values. */
function evaluate(formula: string, values: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/\{[^}]+\}|\d+|[()+−×÷]/g) ?? [];
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inner = sum();
      at += 1;
      return inner;
    }
    return token.startsWith("{") ? (values.get(token.slice(1, -1)) ?? Number.NaN) : Number(token);
  };
  const product = (): number => {
    let result = factor();
    while (tokens[at] === "×" || tokens[at] === "÷")
      result = tokens[at++] === "×" ? result * factor() : result / factor();
    return result;
  };
  const sum = (): number => {
    let result = product();
    while (tokens[at] === "+" || tokens[at] === "−")
      result = tokens[at++] === "+" ? result + product() : result - product();
    return result;
  };
  return sum();
}
