import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

/** How a command ended, and all it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A command that is running, in a process group of its own. */
export interface Running {
  ended: Promise<Ended>;
  /** Waits for a line that holds the text; fails when the command ends without it. */
  sees: (text: string) => Promise<void>;
  /** Signals the command alone. */
  signal: (signal: NodeJS.Signals) => void;
  /** Signals the command and all that it started; false when none of them lives any more. */
  signalAll: (signal: NodeJS.Signals | 0) => boolean;
}

/** Runs `cakupan` with some words in a project, to its end. */
export async function cakupan(
  root: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return startCakupan(root, words, env).ended;
}

/** Starts `cakupan` with some words in a project. */
export function startCakupan(root: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, ["bin/cakupan.js", ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { ended, sees } = watch(child);
  return {
    ended,
    sees,
    signal: (signal) => child.kill(signal),
    signalAll: (signal) => signalGroup(child, signal),
  };
}

function watch(child: ChildProcess): Pick<Running, "ended" | "sees"> {
  const lines: string[] = [];
  let look = () => {};
  for (const stream of [child.stdout, child.stderr])
    if (stream)
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        look();
      });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal, output: lines.join("\n") }));
  });
  const sees = async (text: string) =>
    new Promise<void>((resolve, reject) => {
      look = () => lines.some((line) => line.includes(text)) && resolve();
      look();
      void ended.then(({ output }) => reject(new Error(`it ended without "${text}":\n${output}`)));
    });
  return { ended, sees };
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}
