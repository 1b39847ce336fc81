import { readKeys } from "../lib/build.js";
import { takeLock } from "../lib/lock.js";
import { runSteps } from "../lib/progress.js";
import type { Project } from "../lib/project.js";
import { loadStep } from "../lib/stages.js";

/** Loads what was given into the next warehouse. */
export async function load(project: Project): Promise<void> {
  takeLock(project.lock);
  await runSteps([loadStep(project, readKeys(project).loadKey)]);
}
