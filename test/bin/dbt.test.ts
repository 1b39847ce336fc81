import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runDbt } from "../../bin/lib/dbt.js";
import { projectAt } from "../../bin/lib/project.js";

/** A project whose Python only says that it was called. */
function makeProject(): { root: string; memory: string } {
  const root = mkdtempSync(join(tmpdir(), "cakupan dbt "));
  mkdirSync(join(root, ".venv", "bin"), { recursive: true });
  mkdirSync(join(root, "target"));
  const python = join(root, ".venv", "bin", "python");
  writeFileSync(python, "#!/bin/sh\necho sekali lagi\n");
  chmodSync(python, 0o755);
  const memory = join(root, "target", "partial_parse.msgpack");
  writeFileSync(memory, "usang");
  return { root, memory };
}

test.each([
  { what: "could not read the project", results: false, code: 0, isRemembered: false },
  { what: "failed in a model or test", results: true, code: 2, isRemembered: true },
])("dbt that $what reads it anew just where that can help", async ({ results, code, isRemembered }) => {
  const { root, memory } = makeProject();
  try {
    if (results) writeFileSync(join(root, "target", "run_results.json"), "{}");
    const dbt = { run: async () => Promise.resolve({ code: 2, output: "tidak terbaca", logFile: "" }) };
    const run = await runDbt(projectAt(root), { dbt, args: ["build"], log: () => undefined });
    expect(run.code).toBe(code);
    expect(existsSync(memory)).toBe(isRemembered);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
