import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";

const built = ownBuilt();

test("a page's exports that are there no more, as after a change of branch, do not stop the next build", async () => {
  const file = (name: string) => join(built.root, "models/exports", name);
  writeFileSync(file("rpt_extra__facts.sql"), "select region_code from {{ ref('dim_regions') }}\n");
  writeFileSync(
    file("_extra.yml"),
    `version: 2
models:
  - name: rpt_extra__facts
    columns: [{name: region_code, data_type: varchar}]
exposures:
  - {name: extra, type: dashboard, owner: {name: Cakupan}, depends_on: [ref('rpt_extra__facts')]}
`,
  );
  expect((await cakupan(built.root, ["check"])).code).toBe(0);
  for (const name of ["rpt_extra__facts.sql", "_extra.yml"]) rmSync(file(name));
  const { code, output } = await cakupan(built.root, ["check"]);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("diterima") });
});
