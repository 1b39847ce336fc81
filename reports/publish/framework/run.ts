import { spawn } from "node:child_process";
import { join } from "node:path";

export interface FrameworkRun {
  project: string;
  /** Absolute path of the folder to write. */
  out: string;
}

const FAILURE_LINES = 30;

/** Runs `observable build` as a child process into `out`; throws with its last lines when it fails. */
export async function runFramework({ project, out }: FrameworkRun): Promise<void> {
  const command = join(project, "node_modules", "@observablehq", "framework", "dist", "bin", "observable.js");
  const child = spawn(process.execPath, [command, "build"], {
    cwd: project,
    env: { ...process.env, CAKUPAN_SITE: out, OBSERVABLE_TELEMETRY_DISABLE: "true", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => child.kill();
  process.once("exit", stop);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => lines.push(...text.split("\n")));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  }).finally(() => process.removeListener("exit", stop));
  if (code === 0) return;
  const tail = lines.filter((line) => line.trim() !== "").slice(-FAILURE_LINES);
  throw new Error(`Observable Framework stopped with ${code ?? "a signal"}:\n${tail.join("\n")}`);
}
