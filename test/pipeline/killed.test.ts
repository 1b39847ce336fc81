import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan, startCakupan } from "./command.js";
import { append, hashLastGood } from "./lastGood.js";

const FIGURES = "data/figures/62.05/barut-2024-10-22.yml";
// In the order of a build: each run passes the place where the one before it was killed; once the warehouse is whole,
// the next run goes on from there.
const MOMENTS = [
  { line: "[1/5] Memuat data", after: 0 },
  { line: "[1/5] Memuat data", after: 100 },
  { line: "[2/5] Menghitung", after: 0 },
  { line: "dbt ", after: 0 },
  { line: "dbt ", after: 1000 },
  { line: "[3/5] Menulis", after: 0 },
  { line: "[2/3] Membangun", after: 0, goesOn: true },
  { line: "[2/3] Membangun", after: 1500, goesOn: true },
];

describe("a build that is killed", () => {
  const built = ownBuilt();

  test.for(MOMENTS)(
    '$after ms after "$line" leaves the last good ones byte for byte',
    async ({ line, after, goesOn = false }) => {
      const before = hashLastGood(built.root);
      if (!goesOn) append(built.root, { file: FIGURES, line: `# ${line} ${after}` });
      const build = startCakupan(built.root, ["build"]);
      await build.sees(line);
      await wait(after);
      build.signalAll("SIGKILL");
      expect((await build.ended).signal).toBe("SIGKILL");
      expect(hashLastGood(built.root)).toEqual(before);
    },
  );

  test("as it puts things into place leaves whole ones, old or new", async () => {
    const before = hashLastGood(built.root);
    const build = startCakupan(built.root, ["build"]);
    await build.sees("[3/3] Memasang");
    build.signalAll("SIGKILL");
    await build.ended;
    const after = hashLastGood(built.root);
    const isOld = after["link"] === before["link"];
    expect(after["warehouse/cakupan.duckdb"] === before["warehouse/cakupan.duckdb"]).toBe(isOld);
  });

  test("is followed by one that succeeds", async () => {
    expect((await cakupan(built.root, ["build"])).code).toBe(0);
    expect((await cakupan(built.root, ["build"])).output).toContain("Tidak ada yang berubah");
  });

  test.for([
    { line: "dbt ", within: 10_000 },
    { line: "[4/5] Membangun", within: 2000 },
  ])('by Ctrl-C after "$line" ends with 130, and so does all that it started', async ({ line, within }) => {
    const before = hashLastGood(built.root);
    append(built.root, { file: FIGURES, line: `# Ctrl-C ${line}` });
    const build = startCakupan(built.root, ["build"]);
    await build.sees(line);
    await wait(500);
    build.signal("SIGINT");
    expect((await build.ended).code).toBe(130);
    await expect.poll(() => build.signalAll(0), { timeout: within }).toBe(false);
    expect(hashLastGood(built.root)).toEqual(before);
  });

  test("alone, with kill -9, takes dbt with it", async () => {
    append(built.root, { file: FIGURES, line: "# sendiri" });
    const build = startCakupan(built.root, ["build"]);
    await build.sees("dbt ");
    build.signal("SIGKILL");
    await build.ended;
    await expect.poll(() => build.signalAll(0), { timeout: 10_000 }).toBe(false);
  });
});
