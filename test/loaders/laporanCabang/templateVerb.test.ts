import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { projectAt } from "../../../bin/lib/project.js";
import { template } from "../../../bin/verbs/template.js";
import { root } from "../project.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "templat "));
  vi.stubEnv("INIT_CWD", folder);
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const ASKED = { branch: "Tuban", region: ["35.23"], month: "2024-10", output: "Tuban.xlsx" };

function write(asked: Partial<Record<keyof typeof ASKED, string | string[]>> = {}): Promise<void> {
  return template(projectAt(root), { ...ASKED, ...asked });
}

test("writes where the officer stands, and the same again changes nothing", async () => {
  await write();
  const first = readFileSync(join(folder, "Tuban.xlsx"));
  await write();
  expect(readFileSync(join(folder, "Tuban.xlsx")).equals(first)).toBe(true);
  expect(readdirSync(folder)).toEqual(["Tuban.xlsx"]);
});

test("somebody's work is never written over", async () => {
  writeFileSync(join(folder, "Tuban.xlsx"), "isi orang lain");
  await expect(write()).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("isinya lain"),
  });
  expect(readFileSync(join(folder, "Tuban.xlsx"), "utf8")).toBe("isi orang lain");
});

test.each([
  ["another type", { output: "Tuban.xls" }, "berkas .xlsx"],
  ["a folder", { output: "." }, "berkas .xlsx"],
  ["a folder that does not exist", { output: "tidak ada/Tuban.xlsx" }, "tidak ada; buat dahulu"],
  ["an unknown month", { month: "2024-13" }, "bukan bulan yang ada"],
])("refused with 2: %s", async (_, asked, said) => {
  await expect(write(asked)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(said) });
  expect(readdirSync(folder)).toEqual([]);
});
