import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IntakeResult } from "../../loaders/laporan_cabang/intake.js";
import type { PlantedError, Truth } from "../../loaders/simulation/truth/truth.js";

/** A province with room for every kind of error, and with codes that BPS numbers otherwise. */
const PROVINCE = { code: "13", months: 24, seed: 1 };
export const FOLDERS = ["kiriman-1", "kiriman-2", "bps"] as const;

/** What became of a simulated province in a project: the truth, and intake's verdicts by file. */
export interface TakenIn {
  truth: Truth;
  results: ReadonlyMap<string, IntakeResult>;
}

/** Simulates the province into a folder, makes its office the project's, takes everything in and builds the site. */
export function takeInProvince(root: string, folder: string): TakenIn {
  const { code, months, seed } = PROVINCE;
  run(root, ["simulate", "--province", code, "--months", `${months}`, "--seed", `${seed}`, "--out", folder]);
  copyFileSync(join(folder, "office.yml"), join(root, "data", "office.yml"));
  const results = FOLDERS.flatMap((name) => {
    const { stdout } = run(root, ["intake", "--json", join(folder, name)]);
    return JSON.parse(stdout) as IntakeResult[];
  });
  const { status, stderr } = run(root, ["build"]);
  if (status !== 0) throw new Error(`the build of the simulated province ended with ${status}:\n${stderr}`);
  return {
    truth: JSON.parse(readFileSync(join(folder, "kebenaran.json"), "utf8")) as Truth,
    results: new Map(results.map((result) => [nameOf(result.file), result])),
  };
}

/** Says in what a verdict misses a planted error; nothing where it names the error at its place, with its weight, and no other. */
export function missOf(planted: PlantedError, result: IntakeResult | undefined): string | undefined {
  const { file, kind, severity } = planted;
  const wanted = { error: "refused", quarantine: "quarantined", warning: "accepted" }[severity];
  if (result?.status !== wanted) return `${kind}, ${file}: ${result?.status ?? "not seen"}, not ${wanted}`;
  const named = result.problems.filter((problem) => problem.severity === severity && isAt(problem, planted));
  if (named.length === 0) return `${kind}, ${file}: not named at ${planted.sheet} ${planted.cell}`;
  const others = result.problems.filter(
    ({ severity: weight, code }) =>
      weight !== "warning" && !named.some((one) => one.code === code) && !isTwin(kind, code),
  );
  return others.length > 0
    ? `${kind}, ${file}: also ${others.map(({ code }) => code).join(", ")}`
    : undefined;
}

/** A column with another title is told twice: as unexpected, and as missing. */
function isTwin(kind: string, code: string): boolean {
  return kind === "column_renamed" && code === "missing_column";
}

type Problem = IntakeResult["problems"][number];

function isAt(problem: Problem, { sheet, row, cell }: PlantedError): boolean {
  const fits = (found: string | number | null, place: string | number | null) =>
    place === null || found === place;
  return fits(problem.sheet, sheet) && fits(problem.row, row) && fits(problem.cell, cell);
}

/** Names a file as the truth does: `kiriman-1/palembang-2024-10.xlsx`. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).slice(-2).join("/");
}

function run(
  root: string,
  words: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/cakupan.js", ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status === null || status > 1) throw new Error(`${words.join(" ")} ended with ${status}:\n${stderr}`);
  return { status, stdout, stderr };
}
