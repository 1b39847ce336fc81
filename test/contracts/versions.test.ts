import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const lockText = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(lockText) as {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
};
const requirements = readFileSync("requirements.txt", "utf8")
  .split(/\n(?=\S)/)
  .filter((entry) => /^\w/.test(entry));

test("Node's DuckDB, the locked one for Python and the installed one are of one version", () => {
  const node = manifest.dependencies["@duckdb/node-api"]?.split("-")[0];
  const locked = requirements.find((entry) => entry.startsWith("duckdb=="))?.match(/==(\S+)/)?.[1];
  const installed = execFileSync(
    join(".venv", "bin", "python"),
    ["-c", "import duckdb; print(duckdb.__version__)"],
    { encoding: "utf8" },
  );
  expect([locked, installed.trim()]).toEqual([node, node]);
});

test("every package is named with its exact version", () => {
  const named = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(named).filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

test("the lock file does not say where packages were downloaded from", () => {
  expect(lockText).not.toContain('"resolved"');
});

// npm 11.16 and later refuse `npm ci` on one platform for what the lock lacks of another.
test("the lock file holds the optional packages of every platform", () => {
  const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ""));
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.filter((name) => !names.includes(name))).toEqual([]);
});

test("every Python package is locked with its hashes", () => {
  expect(requirements.length).toBeGreaterThan(0);
  expect(
    requirements.filter((entry) => !/^[\w.[\]-]+==\S+/.test(entry) || !entry.includes("--hash=sha256:")),
  ).toEqual([]);
});
