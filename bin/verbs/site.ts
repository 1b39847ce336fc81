import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasNextWarehouse, hasPublishedWarehouse } from "../lib/build.js";
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
  const siteKey = siteKeyOf(project.root, modelKey);
  const isThere = existsSync(join(project.sites, siteKey, "index.html"));
  const promotion = promoteStep(project, { modelKey, siteKey, withWarehouse });
  await runSteps(isThere ? [promotion] : [siteStep(project, siteKey), promotion]);
}
