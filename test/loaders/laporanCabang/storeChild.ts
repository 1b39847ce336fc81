import { spawn, spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { root } from "../project.js";

const module = (path: string) => pathToFileURL(join(root, "loaders/laporan_cabang/store", path)).href;

/** What a child process can use: the store of a project, and an acceptance of some rows. */
const PREAMBLE = `
import { withStore } from "${module("store.ts")}";
import { acceptSubmission } from "${module("submissions.ts")}";
const project = process.argv[1];
const row = { sheet: "Klaim", row: 2, values: { kode_wilayah: "35.23" } };
const submission = { submission_id: "anak.1", kind: "csv", file: "anak.csv", sha256: "anak", branch: null, month: null,
  dated: null, template_version: null, is_simulated: null, accepted_at: "2025-01-01T00:00:00.000Z", rows: 1, columns: null };
const accept = (connection, rows) => acceptSubmission(connection, submission, { rows, values: [] });
const killed = () => process.kill(process.pid, "SIGKILL");
`;

const wordsOf = (script: string, project: string) => [
  "--import",
  "tsx",
  "--input-type=module",
  "-e",
  `${PREAMBLE}\n${script}`,
  project,
];

/** Runs a script in a child process; `limit` is the most blocks of 1024 bytes that it may write into a file. */
export function runChild(script: string, { project, limit }: { project: string; limit?: number }) {
  const words = [process.execPath, ...wordsOf(script, project)];
  const [program = "", ...args] =
    limit === undefined ? words : ["bash", "-c", `ulimit -f ${limit}; exec "$@"`, "bash", ...words];
  return spawnSync(program, args, { cwd: root, encoding: "utf8" });
}

/** Starts a script in a child process, waits until it says something, and gives what ends it. */
export async function startChild(script: string, project: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, wordsOf(script, project), {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return async () => {
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.stdin.end();
    await ended;
  };
}
