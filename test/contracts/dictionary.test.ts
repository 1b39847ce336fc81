import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { expect, test } from "vitest";
import { filesOf, models, root } from "./project.js";

const rows = (table: string) => csvParse(readFileSync(join(root, "data/reference", `${table}.csv`), "utf8"));
const sql = filesOf("models", ".sql")
  .concat(filesOf("macros", ".sql"))
  .map(({ text }) => text)
  .join("\n");
const quoted = new Set([...sql.matchAll(/['"]([a-z][a-z_]+)['"]/g)].map((match) => match[1] ?? ""));

test("every derived indicator of the dictionary is made by a model, and every one that is made is in it", () => {
  const known = rows("measures")
    .filter((row) => row["kind"] !== "stated")
    .map((row) => row["measure"] ?? "");
  const made = [...sql.matchAll(/'([a-z_]+)' as (?:derived_)?indicator\b/g)].map((match) => match[1] ?? "");
  const branched = ["coverage_computed", "regency_paid_share"];
  const looped = [
    "cost_per_worker",
    "cost_per_worker_month",
    "months_bought",
    "premium_deviation",
    "budget_growth",
    "budget_growth_month",
    "cost_per_worker_reported",
    "months_bought_reported",
  ];
  for (const name of [...branched, ...looped]) expect(quoted).toContain(name);
  expect(
    [...new Set([...made, ...branched, ...looped])].filter((name) => name !== "workers_target").sort(),
  ).toEqual(known.sort());
});

test.each(["comparability", "missing_reason", "premium_class", "check"])(
  "every word of %s is used by a model",
  (list) => {
    const known = rows("codelists").filter((row) => row["codelist"] === list);
    expect(known.length).toBeGreaterThan(3);
    for (const row of known) expect(quoted, list).toContain(row["code"]);
  },
);

test("every comparability code that a model gives has a label", () => {
  const known = rows("codelists")
    .filter((row) => row["codelist"] === "comparability")
    .map((row) => row["code"]);
  const given = [...sql.matchAll(/\("([a-z_]+)",\s*"/g)].map((match) => match[1]);
  expect(given.length).toBeGreaterThan(20);
  for (const code of given) expect(known).toContain(code);
});

test("every source of a reference row is used, and says what it is of", () => {
  const tables = filesOf("data/reference", ".csv").filter(({ path }) => !path.endsWith("sources.csv"));
  const used = new Set(tables.flatMap(({ text }) => csvParse(text).map((row) => row["source_id"])));
  for (const row of rows("sources")) expect(used, "sources.csv").toContain(row["source_id"]);
});

test("every model has a description", () => {
  const described = filesOf("models", ".yml").flatMap(({ text }) =>
    [...text.matchAll(/^ {2}- name: ([a-z_]+)\n {4}description: \S/gm)].map((match) => match[1]),
  );
  for (const { name, folder } of models()) {
    if (/^(marts|exports)/.test(folder)) expect(described).toContain(name);
  }
});
