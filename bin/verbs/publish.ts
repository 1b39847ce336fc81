import { existsSync } from "node:fs";
import { hasNextWarehouse, hasPublishedWarehouse } from "../lib/build.js";
import { takeLock } from "../lib/lock.js";
import { runSteps } from "../lib/progress.js";
import { manifestOf, type Project } from "../lib/project.js";
import { publishStep } from "../lib/stages.js";
import { readState } from "../lib/state.js";
import { StopError } from "../lib/stopError.js";

/** Writes the pages' data from the next warehouse, or from the published one where there is no next. */
export async function publish(project: Project): Promise<void> {
  takeLock(project.lock);
  const source = findSource(project);
  if (source === undefined || !existsSync(manifestOf(project, source.modelKey)))
    throw new StopError("Belum ada gudang yang lulus uji: jalankan dulu npm run cakupan -- model", 2);
  await runSteps([publishStep(project, source)]);
}

function findSource(project: Project): { warehouse: string; modelKey: string } | undefined {
  const next = readState(project, "next")?.modelKey;
  if (next && hasNextWarehouse(project, next)) return { warehouse: project.next, modelKey: next };
  const published = readState(project, "published")?.modelKey;
  if (published && hasPublishedWarehouse(project, published))
    return { warehouse: project.warehouse, modelKey: published };
  return undefined;
}
