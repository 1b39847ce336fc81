import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { requireNode, setUp } from "../../bin/lib/setup.js";

const NOTHING = JSON.stringify({ packages: {} });
const INSTALLED = JSON.stringify({ packages: { "": {}, "node_modules/a": { version: "1.0.0" } } });
/** Makes a venv whose pip works, and counts how often. */
const GOOD_PYTHON = `
if [ "$2" = venv ]; then mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; fi
if [ "$2" = pip ]; then echo pip >> "$COUNT"; fi`;

let root: string;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), "cakupan siap ")), "proyek satu");
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(join(root, "package-lock.json"), INSTALLED);
  writeFileSync(join(root, "node_modules", ".package-lock.json"), INSTALLED);
  writeFileSync(join(root, "requirements.txt"), "dbt-core==1.0.0");
  vi.stubEnv("PATH", `${join(root, "alat")}:/usr/bin:/bin`);
  vi.stubEnv("COUNT", join(root, "count"));
  vi.stubEnv("npm_execpath", "");
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(dirname(root), { recursive: true });
});

describe("set-up", () => {
  test("is done once, and again when the requirements change", async () => {
    tool("python3", GOOD_PYTHON);
    await setUp(root);
    await setUp(root);
    expect(installations()).toBe(1);
    writeFileSync(join(root, "requirements.txt"), "dbt-core==1.0.1");
    await setUp(root);
    expect(installations()).toBe(2);
  });

  test("never installs through a link to another folder's packages", async () => {
    tool("python3", GOOD_PYTHON);
    const elsewhere = join(dirname(root), "paket bersama");
    renameSync(join(root, "node_modules"), elsewhere);
    symlinkSync(elsewhere, join(root, "node_modules"));
    writeFileSync(join(elsewhere, ".package-lock.json"), NOTHING);
    await expect(setUp(root)).rejects.toThrow("tautan ke folder lain");
    expect(readFileSync(join(elsewhere, ".package-lock.json"), "utf8")).toBe(NOTHING);
  });

  test("that was cut off is done again", async () => {
    tool("python3", GOOD_PYTHON);
    await setUp(root);
    rmSync(join(root, ".venv", "cakupan.stamp"));
    await setUp(root);
    expect(installations()).toBe(2);
  });

  test("is done again where the project was moved", async () => {
    tool("python3", GOOD_PYTHON);
    await setUp(root);
    const moved = join(dirname(root), "proyek dua");
    renameSync(root, moved);
    vi.stubEnv("PATH", `${join(moved, "alat")}:/usr/bin:/bin`);
    vi.stubEnv("COUNT", join(moved, "count"));
    root = moved;
    await setUp(root);
    expect(installations()).toBe(2);
  });

  test("installs the Node packages when one of another version lies there", async () => {
    tool("python3", GOOD_PYTHON);
    tool(
      "npm",
      `cp "${join(root, "package-lock.json")}" "${join(root, "node_modules", ".package-lock.json")}"; echo npm >> "$COUNT"`,
    );
    await setUp(root);
    writeFileSync(join(root, "package-lock.json"), INSTALLED.replace("1.0.0", "1.0.1"));
    await setUp(root);
    await setUp(root);
    expect(readFileSync(join(root, "count"), "utf8")).toBe("pip\nnpm\n");
  });

  test("does not miss the packages of other platforms", async () => {
    tool("python3", GOOD_PYTHON);
    const other = { version: "1.0.0", optional: true, os: ["plan9"], cpu: ["any"] };
    const wanted = { packages: { ...JSON.parse(INSTALLED).packages, "node_modules/b": other } };
    writeFileSync(join(root, "package-lock.json"), JSON.stringify(wanted));
    await setUp(root);
    expect(existsSync(join(root, ".venv", "cakupan.stamp"))).toBe(true);
  });
});

describe("what is missing is named in one line with the remedy", () => {
  test("an old Node", () => {
    expect(() => requireNode("18.20.0")).toThrow(/Node\.js 20\.19.*18\.20\.0.*nodejs\.org/);
    expect(() => requireNode("20.18.9")).toThrow();
    expect(() => requireNode("20.19.0")).not.toThrow();
    expect(() => requireNode("24.0.0")).not.toThrow();
  });

  test("Python", async () => {
    vi.stubEnv("PATH", join(root, "alat"));
    await expect(setUp(root)).rejects.toThrow(/^Python 3\.10 .* tidak ditemukan.*python3-venv.*$/);
  });

  test("a Python that is too old, unless a newer one stands beside it", async () => {
    for (const name of ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11"])
      tool(name, "exit 1");
    tool("python3.10", GOOD_PYTHON);
    await setUp(root);
    expect(installations()).toBe(1);
  });

  test.for([
    {
      what: "the venv module",
      says: "No module named venv",
      remedy: /^Modul venv .*apt install python3-venv/,
    },
    {
      what: "ensurepip",
      says: "ensurepip is not available",
      remedy: /^Modul venv .*apt install python3-venv/,
    },
    { what: "the network", says: "Failed: Max retries exceeded", remedy: /^Tidak ada sambungan .*internet/ },
    {
      what: "anything else",
      says: "disk quota exceeded",
      remedy: /^Pemasangan gagal \(disk quota exceeded\).*setup\.log/,
    },
  ])("$what", async ({ says, remedy }) => {
    tool("python3", `if [ "$2" = venv ]; then echo "${says}" >&2; exit 1; fi`);
    const error = await setUp(root).catch((caught: Error) => caught);
    expect(error?.message).toMatch(remedy);
    expect(error?.message.split("\n")).toHaveLength(1);
    expect(error).toMatchObject({ exitCode: 3 });
  });
});

function tool(name: string, script: string): void {
  const path = join(root, "alat", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

function installations(): number {
  return readFileSync(join(root, "count"), "utf8").trim().split("\n").length;
}
