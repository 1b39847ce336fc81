import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { projectAt } from "../../../bin/lib/project.js";
import { StopError } from "../../../bin/lib/stopError.js";
import { simulate } from "../../../bin/verbs/simulate.js";
import { writeAll } from "../../../loaders/simulation/writeSimulation.js";

const project = projectAt(process.cwd());
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "simulasi "));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

async function stopOf(given: Record<string, string>): Promise<StopError> {
  const error = await simulate(project, given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StopError);
  return error as StopError;
}

test("a small province is written with its truth, its office and how to use it", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  const out = join(folder, "baru", "sulbar");
  expect(await simulate(project, { province: "76", months: "2", seed: "3", out })).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    "BACA.txt",
    "bps",
    "kebenaran.json",
    "kiriman-1",
    "kiriman-2",
    "office.yml",
  ]);
  expect(readdirSync(join(folder, "baru"))).toEqual(["sulbar"]);
  expect(readFileSync(join(out, "BACA.txt"), "utf8")).toContain("npm run cakupan -- intake");
  expect(said.mock.calls.join("\n")).toMatch(/^SIMULASI Sulawesi Barat, 2 bulan: \d+ berkas karangan/);
});

test.each([
  ["a province that is none", { province: "99", out: "/baru" }, 'berisi "99", bukan kode provinsi'],
  ["no province", {}, "memerlukan --province"],
  ["no folder", { province: "35" }, "memerlukan --out"],
  ["no months", { province: "35", months: "0" }, "bilangan bulat 1 sampai 60"],
  ["half a month", { province: "35", months: "1.5" }, "bilangan bulat 1 sampai 60"],
  ["a seed that is no number", { province: "35", seed: "satu" }, 'berisi "satu"'],
])("%s is wrong use", async (_, given, says) => {
  const { message, exitCode } = await stopOf(given);
  expect(message).toContain(says);
  expect(exitCode).toBe(2);
});

test("a folder that holds something is left as it is", async () => {
  writeFileSync(join(folder, "milik.txt"), "milik orang");
  const { message, exitCode } = await stopOf({ province: "35", out: folder });
  expect([exitCode, message]).toEqual([2, expect.stringContaining("sudah ada dan tidak kosong")]);
  expect(readdirSync(folder)).toEqual(["milik.txt"]);
});

test("a simulation that breaks off leaves nothing behind, and an empty folder empty", () => {
  const out = join(folder, "kosong");
  mkdirSync(out);
  function* broken() {
    yield { name: "a/satu.txt", bytes: new Uint8Array(1) };
    throw new Error("berhenti");
  }
  expect(() => writeAll(out, broken())).toThrow("berhenti");
  expect(readdirSync(folder)).toEqual(["kosong"]);
  expect(readdirSync(out)).toEqual([]);
  expect(existsSync(join(out, "a"))).toBe(false);
});
