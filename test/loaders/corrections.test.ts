import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { correctionsFor } from "../../loaders/corrections/correctionsFor.js";
import { loadCorrections } from "../../loaders/corrections/loader.js";
import { RefusedError } from "../../loaders/lib/problem.js";
import { loadReference } from "../../loaders/reference/loader.js";
import { loadRegions } from "../../loaders/regions/loader.js";
import { root } from "./project.js";

const fixtures = join(root, "test/fixtures/corrections");

test.each(readdirSync(fixtures))("%s", async (name) => {
  const folder = join(fixtures, name);
  const { problems, tables, confirmed } = await loadFrom(join(folder, "corrections.csv"));
  const expected = join(folder, problems.length > 0 ? "expected-error.txt" : "expected.json");
  const said =
    problems.length > 0 ? new RefusedError(problems).message : JSON.stringify(tables[0]!.rows, null, 2);
  await expect(`${said}\n`).toMatchFileSnapshot(expected);
  expect(confirmed.length > 0).toBe(problems.length === 0 && name !== "no-correction-yet");
});

test("a project without the file has no corrections", async () => {
  expect(await loadFrom(undefined)).toMatchObject({
    problems: [],
    confirmed: [],
    tables: [{ name: "corrections", rows: [] }],
  });
});

test("a report is given the confirmed corrections of its branch and month by cell", async () => {
  const { confirmed } = await loadFrom(
    join(fixtures, "a-confirmed-one-beside-one-still-open/corrections.csv"),
  );
  const found = correctionsFor(confirmed, { branch: "Contoh", month: "2024-10-01" });
  expect([...found].map(([cell, one]) => [cell, one.printed, one.corrected])).toEqual([
    ["Kepesertaan!H14", "12", "12779"],
  ]);
  expect(correctionsFor(confirmed, { branch: "Contoh", month: "2024-11-01" }).size).toBe(0);
  expect(correctionsFor(confirmed, { branch: "Lain", month: "2024-10" }).size).toBe(0);
});

async function loadFrom(file: string | undefined) {
  const project = mkdtempSync(join(tmpdir(), "cakupan corrections "));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    mkdirSync(join(project, "data"));
    if (file) cpSync(file, join(project, "data/corrections.csv"));
    const { levels } = await loadRegions();
    const { words } = await loadReference(connection, { project: root, regions: new Set(levels.keys()) });
    return await loadCorrections(connection, { project, words });
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(project, { recursive: true, force: true });
  }
}
