import { builtSite, hasNextWarehouse, hasPublishedWarehouse } from "../lib/build.js";
import { siteKey as siteKeyOf } from "../lib/keys.js";
import { takeLock } from "../lib/lock.js";
import { runSteps } from "../lib/progress.js";
import type { Project } from "../lib/project.js";
import { promoteStep, siteStep } from "../lib/stages.js";
import { readState } from "../lib/state.js";
import { StopError } from "../lib/stopError.js";

/** Builds the site from what `publish` left, and puts it and its warehouse into place. */
export async function site(project: Project): Promise<void> {
  takeLock(project.lock);
  const modelKey = readState(project, "pages")?.modelKey;
  const withWarehouse = modelKey !== undefined && hasNextWarehouse(project, modelKey);
  if (modelKey === undefined || !(withWarehouse || hasPublishedWarehouse(project, modelKey)))
    throw new StopError("Data halaman belum ditulis: jalankan dulu npm run cakupan -- publish", 2);
  const key = siteKeyOf(project.root, modelKey);
  const there = builtSite(project, key);
  const promotion = promoteStep(project, { modelKey, siteKey: there ?? key, withWarehouse });
  await runSteps(there ? [promotion] : [siteStep(project, key), promotion]);
}
