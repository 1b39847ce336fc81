import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "./child.js";
import type { Project } from "./project.js";

// dbt takes seconds to import and to read the project: it does so while others work.
const WAITING_DBT = fileURLToPath(new URL("waitingDbt.py", import.meta.url));
const PROGRESS = /\b(\d+) of (\d+) (?:OK|PASS|FAIL|ERROR)/;

/** What dbt left after a run. */
export interface DbtRun {
  code: number;
  output: string;
  logFile: string;
}

/** A dbt process that has not been told yet what to do. */
export interface WaitingDbt {
  run: (args: readonly string[], log: (line: string) => void) => Promise<DbtRun>;
}

/** Starts dbt over the project's next warehouse. */
export function startDbt(project: Project): WaitingDbt {
  const logFile = join(project.logs, "dbt.log");
  let log: (line: string) => void = () => {};
  let tell: (line: string) => void = () => {};
  const ended = runChild([join(project.root, ".venv", "bin", "python"), WAITING_DBT], {
    cwd: project.root,
    env: dbtEnvironment(project),
    logFile,
    stdin: new Promise((resolve) => (tell = resolve)),
    onLine: (line) => {
      const [, done, all] = PROGRESS.exec(line) ?? [];
      if (done?.endsWith("0")) log(`dbt ${done}/${all}`);
    },
  });
  return {
    run: async (args, say) => {
      log = say;
      rmSync(join(project.root, "target", "run_results.json"), { force: true });
      tell(JSON.stringify(args));
      return { ...(await ended), logFile };
    },
  };
}

/** Runs dbt to its end; where it could not even read the project it reads all of it anew, because its memory of the last reading keeps what has been removed since. */
export async function runDbt(
  project: Project,
  { dbt, args, log }: { dbt: WaitingDbt; args: readonly string[]; log: (line: string) => void },
): Promise<DbtRun> {
  const run = await dbt.run(args, log);
  const memory = join(project.root, "target", "partial_parse.msgpack");
  const isRead = existsSync(join(project.root, "target", "run_results.json"));
  if (run.code === 0 || isRead || !existsSync(memory)) return run;
  rmSync(memory);
  return startDbt(project).run(args, log);
}

/** Gives the environment in which dbt and sqlfluff find the project, and nothing else of dbt's. */
export function dbtEnvironment(project: Project): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !/^(DBT_|PYTHON|CAKUPAN_WAREHOUSE)/.test(name));
  return {
    ...Object.fromEntries(ours),
    DBT_PROJECT_DIR: project.root,
    DBT_PROFILES_DIR: project.root,
    DBT_SEND_ANONYMOUS_USAGE_STATS: "false",
    DBT_USE_COLORS: "false",
    DBT_LOG_LEVEL_FILE: "none",
    PYTHONUNBUFFERED: "1",
    PYTHONUTF8: "1",
  };
}

/** Reads a file that dbt wrote under target/. */
export function readDbtFile(project: Project, name: string): unknown {
  return JSON.parse(readFileSync(join(project.root, "target", name), "utf8"));
}
