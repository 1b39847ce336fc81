import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";
import { append, edit } from "./lastGood.js";

const built = ownBuilt();
const LABEL = {
  file: "models/exports/overview/rpt_overview__regions.yml",
  from: 'label: "Uang"',
  to: 'label: "Duit"',
};
const TOTAL = {
  file: "data/figures/62.05/barut-2024-10-22.yml",
  from: "printed: 21.018",
  to: "printed: 21.019",
};
const back = ({ file, from, to }: typeof LABEL) => ({ file, from: to, to: from });

test("a label of a build that was refused is not published with the next page that changes", async () => {
  for (const change of [LABEL, TOTAL]) edit(built.root, change);
  expect((await cakupan(built.root, ["build"])).code).toBe(1);
  for (const change of [LABEL, TOTAL]) edit(built.root, back(change));
  append(built.root, { file: "reports/index.md", line: "\nSatu kalimat lagi." });
  expect((await cakupan(built.root, ["build"])).code).toBe(0);
  const page = readFileSync(join(built.root, "dist", "index.html"), "utf8");
  expect(page).toContain("Satu kalimat lagi.");
  expect(page).toContain(">Uang</th>");
  expect(page).not.toContain("Duit");
});
