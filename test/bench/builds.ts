import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeScratch, removeScratch } from "../pipeline/scratch.js";

const TIMES = 3;
const FIGURE = { file: "data/figures/62.05/barut-2024-10-22.yml", from: "86,40%", to: "86,41%" };

/** Prints how long a clean build, one with nothing changed and one with a figure changed take: seconds, medians of three. */
export async function measureBuilds(project: string): Promise<void> {
  const times = { clean: [] as number[], unchanged: [] as number[], figure: [] as number[] };
  for (let run = 0; run < TIMES; run++) {
    const root = makeScratch(project);
    process.once("exit", () => removeScratch(root));
    times.clean.push(secondsOfBuild(root));
    times.unchanged.push(secondsOfBuild(root));
    changeFigure(join(root, FIGURE.file));
    times.figure.push(secondsOfBuild(root));
    removeScratch(root);
  }
  console.log(`clean build:        ${median(times.clean)} s`);
  console.log(`nothing changed:    ${median(times.unchanged)} s`);
  console.log(`one figure changed: ${median(times.figure)} s`);
}

/** Builds a scratch project; gives the seconds. */
export function secondsOfBuild(root: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["bin/cakupan.js", "build"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build ended with ${status}:\n${stderr}`);
  return (performance.now() - start) / 1000;
}

function changeFigure(path: string): void {
  const text = readFileSync(path, "utf8");
  if (!text.includes(FIGURE.from)) throw new Error(`${path} does not hold ${FIGURE.from}`);
  writeFileSync(path, text.replace(FIGURE.from, FIGURE.to));
}

function median(seconds: readonly number[]): string {
  const middle = seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
  return middle.toFixed(1);
}
