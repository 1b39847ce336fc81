// @ts-check
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";

/**
 * @typedef {object} ChildOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [logFile] everything the child prints, written anew
 * @property {(line: string) => void} [onLine]
 * @property {string | Promise<string>} [stdin] one line; the pipe stays open, so its end tells the child that we died
 */

/**
 * Runs a program to its end, and stops it when this process ends first.
 * @param {readonly [string, ...string[]]} command the program and its arguments
 * @param {ChildOptions} options
 * @returns {Promise<{code: number, output: string}>} a signal or a missing program counts as code 127
 */
export function runChild([program, ...args], { cwd, env, logFile, onLine, stdin }) {
  const child = spawn(program, args, { cwd, env: env ?? process.env, stdio: ["pipe", "pipe", "pipe"] });
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  child.stdin.on("error", () => {});
  if (stdin === undefined) child.stdin.end();
  else void Promise.resolve(stdin).then((line) => child.stdin.write(`${line}\n`), stop);

  const log = logFile === undefined ? undefined : openLog(logFile);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      output += `${line}\n`;
      log?.write(`${line}\n`);
      onLine?.(line);
    });
  return new Promise((resolve) => {
    const end = (/** @type {number | null} */ code) => {
      process.removeListener("exit", stop);
      log?.end();
      resolve({ code: code ?? 127, output });
    };
    child.once("error", (error) => {
      output += error.message;
      end(127);
    });
    child.once("close", end);
  });
}

/** @param {string} path */
function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  return createWriteStream(path);
}
