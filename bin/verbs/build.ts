import { buildSteps, readKeys } from "../lib/build.js";
import { takeLock } from "../lib/lock.js";
import { runSteps } from "../lib/progress.js";
import type { Project } from "../lib/project.js";

/** Builds all that changed, and puts it into place when everything passed. */
export async function build(project: Project): Promise<void> {
  const release = takeLock(project.lock);
  const steps = buildSteps(project, readKeys(project));
  if (steps.length === 0) console.log("Tidak ada yang berubah: gudang dan situs sudah yang terbaru.");
  else await runSteps(steps);
  release();
}
