import { existsSync } from "node:fs";
import { readKeys } from "../lib/build.js";
import { takeLock } from "../lib/lock.js";
import { runSteps } from "../lib/progress.js";
import type { Project } from "../lib/project.js";
import { modelStep } from "../lib/stages.js";
import { readState } from "../lib/state.js";
import { StopError } from "../lib/stopError.js";

/** Builds and tests the models over what `load` left. */
export async function model(project: Project): Promise<void> {
  takeLock(project.lock);
  const keys = readKeys(project);
  if (!existsSync(project.next) || readState(project, "next")?.loadKey !== keys.loadKey)
    throw new StopError(
      "Data belum dimuat, atau berubah sejak dimuat: jalankan dulu npm run cakupan -- load",
      2,
    );
  await runSteps([modelStep(project, keys)]);
}
