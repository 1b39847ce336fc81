import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { BpsContext } from "../../../loaders/bps/context.js";
import { loadBpsContext } from "../../../loaders/bps/loadBpsContext.js";
import { isBpsFile, readBps } from "../../../loaders/bps/readBps.js";
import { root } from "../project.js";

const fixtures = join(root, "test/fixtures/bps");

let context: BpsContext;
beforeAll(async () => {
  context = await loadBpsContext(root);
});

test.each(readdirSync(fixtures))("%s", async (name) => {
  const folder = join(fixtures, name);
  const path = join(folder, "answer.json");
  const reading = await readBps(path, context);
  const said = {
    isSimulated: reading.isSimulated,
    values: reading.rows.map((row) => ({
      of: [row.region_code, row.year, row.round].join(" "),
      value: row.value,
      ...(row.missing_reason && { missing_reason: row.missing_reason }),
      place: row.place,
    })),
    problems: reading.problems.map(({ column, code, severity, found, hint }) => ({
      column,
      code,
      severity,
      found,
      hint,
    })),
  };
  await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(join(folder, "expected.json"));
  expect(reading.rows.length > 0).toBe(reading.problems.every(({ severity }) => severity === "warning"));
});

test.each(readdirSync(fixtures).filter((name) => name !== "a-list-instead-of-data"))(
  "%s is known as a file of the statistics office",
  async (name) => {
    expect(await isBpsFile(join(fixtures, name, "answer.json"))).toBe(true);
  },
);
