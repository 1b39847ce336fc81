import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readKeys } from "./build.js";
import { runChild } from "./child.js";
import { dbtEnvironment, startDbt } from "./dbt.js";
import { readDbtResults } from "./dbtVerdict.js";
import type { Project } from "./project.js";
import { loadStep } from "./stages.js";
import { writeState } from "./state.js";

/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

interface Check {
  name: string;
  command: readonly [string, ...string[]];
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

const VitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Checks format, lint, types and unused code; each counts as one. */
export async function checkStatically({ root }: Project): Promise<Tally> {
  const tool = (name: string, ...args: string[]): Check => ({
    name,
    command: [join(root, "node_modules", ".bin", name), ...args],
    cwd: root,
  });
  return runChecks([
    tool("prettier", "--check", "--log-level", "warn", "."),
    tool("oxlint", "--type-aware", "--deny-warnings"),
    tool("tsc", "--noEmit", "--project", "."),
    tool("knip"),
  ]);
}

/** Loads the data of a project, builds and tests its models with their unit tests, then builds its site. */
export async function buildAll(project: Project): Promise<Tally> {
  const dbt = startDbt(project);
  const keys = readKeys(project);
  await loadStep(project, keys.loadKey).run(() => {});
  const { code, output } = await dbt.run(["build"], () => {});
  const tally = tallyDbt(readDbtResults(project), code);
  if (tally.failed > 0) {
    console.log(output);
    return tally;
  }
  console.log(`dbt: ${tally.passed} passed`);
  writeState(project, "next", keys);
  const site = await runChecks([
    { name: "build", command: [process.execPath, "bin/cakupan.js", "build"], cwd: project.root },
  ]);
  return addTallies([tally, site]);
}

/** Lints the SQL of a project that was built. */
export async function lintModels(project: Project): Promise<Tally> {
  const command = [
    join(project.root, ".venv", "bin", "python"),
    "-m",
    "sqlfluff",
    "lint",
    "models",
    "--processes",
    "2",
  ] as const;
  const env = { ...dbtEnvironment(project), CAKUPAN_WAREHOUSE: ":memory:" };
  return runChecks([{ name: "sqlfluff", command, cwd: project.root, env }]);
}

/** Runs vitest; the tests of builds and pages find a built project where `CAKUPAN_SCRATCH` says. */
export async function runVitest({ root }: Project, scratch: Project): Promise<Tally> {
  const report = join(scratch.logs, "vitest.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  await runChild([process.execPath, vitest, ...args], {
    cwd: root,
    env: { ...process.env, CAKUPAN_SCRATCH: scratch.root },
    onLine: (line) => console.log(line),
  });
  const { numPassedTests, numFailedTests, testResults } = VitestSchema.parse(
    JSON.parse(readFileSync(report, "utf8")),
  );
  const unread = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unread.length };
}

/** Adds up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
}

async function runChecks(checks: readonly Check[]): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const { name, command, cwd, env } of checks) {
    const { code, output } = await runChild(command, { cwd, ...(env && { env }) });
    tally[code === 0 ? "passed" : "failed"] += 1;
    console.log(code === 0 ? `${name}: passed` : `${name}: FAILED\n${output}`);
  }
  return tally;
}

function tallyDbt(results: ReturnType<typeof readDbtResults>, code: number): Tally {
  const isTest = ({ unique_id }: { unique_id: string }) => /^(unit_)?test\./.test(unique_id);
  const passed = results.filter((result) => isTest(result) && result.status === "pass").length;
  const failed = results.filter(({ status }) => ["fail", "error", "warn"].includes(status)).length;
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
