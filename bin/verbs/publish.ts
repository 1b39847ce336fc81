import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasNextWarehouse, hasPublishedWarehouse, withPdfs } from "../lib/build.js";
import { siteKey as siteKeyOf } from "../lib/keys.js";
import type { Given } from "../lib/given.js";
import { takeLock } from "../lib/lock.js";
import { runSteps, type Step } from "../lib/progress.js";
import { manifestOf, type Project } from "../lib/project.js";
import { promoteStep, publishStep, siteStep } from "../lib/stages.js";
import { readState } from "../lib/state.js";
import { StopError } from "../lib/stopError.js";

interface Source {
  warehouse: string;
  modelKey: string;
}

/** Writes the pages' data from the next warehouse, or from the published one where there is no next; with `pdf` also the site, its cards as PDFs too, and puts it into place. */
export async function publish(project: Project, { pdf }: Given = {}): Promise<void> {
  takeLock(project.lock);
  const source = findSource(project);
  if (source === undefined || !existsSync(manifestOf(project, source.modelKey)))
    throw new StopError("Belum ada gudang yang lulus uji: jalankan dulu npm run cakupan -- model", 2);
  const steps = [publishStep(project, source)];
  await runSteps(pdf ? [...steps, ...(await pdfSteps(project, source))] : steps);
}

async function pdfSteps(project: Project, { warehouse, modelKey }: Source): Promise<Step[]> {
  const siteKey = withPdfs(siteKeyOf(project.root, modelKey));
  const withWarehouse = warehouse === project.next;
  const isThere = existsSync(join(project.sites, siteKey, "index.html"));
  const { printCards } = await import("../lib/cardPdfs.js");
  return [
    ...(isThere ? [] : [siteStep(project, siteKey, printCards)]),
    promoteStep(project, { modelKey, siteKey, withWarehouse }),
  ];
}

function findSource(project: Project): Source | undefined {
  const next = readState(project, "next")?.modelKey;
  if (next && hasNextWarehouse(project, next)) return { warehouse: project.next, modelKey: next };
  const published = readState(project, "published")?.modelKey;
  if (published && hasPublishedWarehouse(project, published))
    return { warehouse: project.warehouse, modelKey: published };
  return undefined;
}
