import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readDbtFile, type DbtRun } from "./dbt.js";
import type { Project } from "./project.js";
import { readWarehouse } from "./readWarehouse.js";
import { StopError } from "./stopError.js";

const RunResultsSchema = z.object({
  results: z.array(
    z.object({
      unique_id: z.string(),
      status: z.string(),
      failures: z.number().nullable(),
      message: z.string().nullable(),
    }),
  ),
});
const TestSchema = z.object({
  name: z.string(),
  description: z.string().optional(),
  original_file_path: z.string(),
  depends_on: z.object({ nodes: z.array(z.string()) }),
});
const ManifestSchema = z.object({ nodes: z.record(z.string(), z.unknown()) });
const CHECKS = "model.cakupan.fct_checks";

type DbtResult = z.infer<typeof RunResultsSchema>["results"][number];

/** Reads what became of each model and test of the last dbt run; nothing if dbt did not get that far. */
export function readDbtResults(project: Project): DbtResult[] {
  if (!existsSync(join(project.root, "target", "run_results.json"))) return [];
  return RunResultsSchema.parse(readDbtFile(project, "run_results.json")).results;
}

/** Refuses the data (exit code 1) if a test failed, and owns up (3) to anything else that went wrong in dbt. */
export async function judgeDbt(project: Project, { code, output, logFile }: DbtRun): Promise<void> {
  if (code === 0) return;
  const results = readDbtResults(project);
  const errors = results.filter(({ status }) => status === "error");
  if (errors.length > 0)
    throw new StopError(`dbt gagal, rinciannya di ${logFile}:\n${errors.map(describeError).join("\n")}`);
  const failures = results.filter(({ status }) => status === "fail");
  if (failures.length === 0)
    throw new StopError(`dbt gagal, rinciannya di ${logFile}:\n${lastLines(output)}`);
  throw new StopError(await describeFailures(project, failures), 1);
}

function describeError({ unique_id, message }: DbtResult): string {
  return `${unique_id}: ${message?.trim().replaceAll("\n", "\n  ") ?? "tanpa pesan"}`;
}

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-8).join("\n");
}

async function describeFailures(project: Project, failures: readonly DbtResult[]): Promise<string> {
  const { nodes } = ManifestSchema.parse(readDbtFile(project, "manifest.json"));
  const said: string[] = [];
  let isChecksSaid = false;
  for (const { unique_id, failures: rows } of failures) {
    const test = TestSchema.parse(nodes[unique_id]);
    if (!test.depends_on.nodes.includes(CHECKS))
      said.push(
        [
          `${test.original_file_path}, uji ${test.name}: ${rows} baris salah`,
          test.description?.trim() || "uji ini tidak berketerangan",
          "perbaiki data yang dimaksud; jika datanya benar, perbaiki model atau ujinya",
        ].join("\n  "),
      );
    else if (!isChecksSaid) {
      said.push(...(await readFailedChecks(project.next)));
      isChecksSaid = true;
    }
  }
  return said.join("\n");
}

async function readFailedChecks(warehouse: string): Promise<string[]> {
  const rows = await readWarehouse(
    warehouse,
    "select message from marts.fct_checks where status = 'failed' order by all",
  );
  return rows.map(([message]) => z.string().parse(message));
}
