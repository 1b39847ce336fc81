import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildOffline } from "../../reports/publish/framework/offline.js";

const original = globalThis.fetch;
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "offline "));
  writeFileSync(join(project, "package-lock.json"), "{}");
  cpSync("node_modules/isoformat", join(project, "node_modules", "isoformat"), { recursive: true });
  buildOffline(project, "reports");
});

afterEach(() => {
  globalThis.fetch = original;
  rmSync(project, { recursive: true });
});

test("versions come from the installed packages; one that is not installed has none", async () => {
  const version = async (name: string): Promise<unknown> =>
    (await fetch(`https://any.invalid/${name}/latest`)).json();
  expect(await version("isoformat")).toMatchObject({ version: "0.2.1" });
  expect(await version("lodash")).toMatchObject({ version: "0.0.0" });
});

test("modules are bundled from the installed packages", async () => {
  const response = await fetch("https://any.invalid/npm/isoformat@0.2.1/+esm");
  expect(response.headers.get("content-type")).toBe("application/javascript");
  expect(await response.text()).toContain("export");
});

test.each([
  ["https://any.invalid/npm/isoformat@9.9.9/+esm", "0.2.1 is installed"],
  ["https://any.invalid/npm/lodash@0.0.0/+esm", "not in package.json"],
  ["https://any.invalid/v1.1.1/wasm_eh/json.wasm", "without a network: refused GET"],
])("%s is refused", async (address, reason) => {
  await expect(fetch(address)).rejects.toThrow(reason);
});

test("bundles of other versions are forgotten when the lock file changes, and only then", () => {
  const cached = join(project, "reports", ".observablehq", "cache", "_npm", "x");
  mkdirSync(cached, { recursive: true });
  buildOffline(project, "reports");
  expect(existsSync(cached)).toBe(true);
  writeFileSync(join(project, "package-lock.json"), "{ }");
  buildOffline(project, "reports");
  expect(existsSync(cached)).toBe(false);
});
