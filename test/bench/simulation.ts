import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makeScratch, removeScratch } from "../pipeline/scratch.js";
import { secondsOfBuild } from "./builds.js";

const PROVINCE = ["--province", "35", "--months", "24", "--seed", "1"];
const LIMITS = { simulate: 20, whole: 90 };

/** Prints how long a simulated province takes from the workbooks to the site: 38 regencies, 24 months, what branches send twice, and BPS. */
export function measureSimulation(project: string): void {
  const root = makeScratch(project);
  process.once("exit", () => removeScratch(root));
  const folder = join(root, "warehouse", "simulasi");
  const simulated = secondsOf(root, ["simulate", ...PROVINCE, "--out", folder]);
  copyFileSync(join(folder, "office.yml"), join(root, "data", "office.yml"));
  const taken = ["kiriman-1", "kiriman-2", "bps"].map((name) => {
    const seconds = secondsOf(root, ["intake", "--json", join(folder, name)]);
    return { name, seconds, files: readdirSync(join(folder, name)).length };
  });
  const built = secondsOfBuild(root);
  const intake = taken.reduce((sum, { seconds }) => sum + seconds, 0);
  const whole = (intake + built).toFixed(1);
  console.log(`a province simulated: ${simulated.toFixed(1)} s (at most ${LIMITS.simulate})`);
  for (const { name, seconds, files } of taken)
    console.log(`  intake of ${name}, ${files} files: ${seconds.toFixed(1)} s`);
  console.log(
    `  from its workbooks to the site: ${whole} s (at most ${LIMITS.whole}), of which the build ${built.toFixed(1)} s`,
  );
  removeScratch(root);
}

/** Intake ends with 1 where a file is refused, and here some are. */
function secondsOf(root: string, words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["bin/cakupan.js", ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status === null || status > 1) throw new Error(`${words.join(" ")} ended with ${status}:\n${stderr}`);
  return (performance.now() - start) / 1000;
}
