import { checkSteps, readKeys } from "../lib/build.js";
import { takeLock } from "../lib/lock.js";
import { runSteps } from "../lib/progress.js";
import type { Project } from "../lib/project.js";

/** Loads, computes and tests into the next warehouse; puts nothing into place. */
export async function check(project: Project): Promise<void> {
  takeLock(project.lock);
  await runSteps(checkSteps(project, readKeys(project)));
  console.log("Data diterima. Gudang dan situs tidak diubah; npm run build memasangnya.");
}
