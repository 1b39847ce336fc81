import { existsSync } from "node:fs";
import { join } from "node:path";
import { startDbt } from "./dbt.js";
import { loadKey, modelKey, siteKey } from "./keys.js";
import type { Step } from "./progress.js";
import { manifestOf, type Project } from "./project.js";
import { shownSite } from "./promotion.js";
import { loadStep, modelStep, promoteStep, publishStep, siteStep } from "./stages.js";
import { fingerprint, readState } from "./state.js";

/** The keys of the inputs as they stand now. */
export interface Keys {
  loadKey: string;
  modelKey: string;
  siteKey: string;
}

/** Reads the keys of the project's inputs. */
export function readKeys({ root }: Project): Keys {
  const load = loadKey(root);
  const model = modelKey(root, load);
  return { loadKey: load, modelKey: model, siteKey: siteKey(root, model) };
}

/** Gives the steps of a whole build; none where what stands in place is made from the very same inputs. */
export function buildSteps(project: Project, keys: Keys): Step[] {
  const built = builtSite(project, keys.siteKey);
  const isSiteThere = built !== undefined;
  const isPublished = hasPublishedWarehouse(project, keys.modelKey);
  const shown =
    isSiteThere && readState(project, "published")?.siteKey === built && shownSite(project) === built;
  if (isPublished && shown) return [];

  const hasPageSources = isSiteThere || existsSync(manifestOf(project, keys.modelKey));
  const makesWarehouse = !hasPageSources || !(isPublished || hasNextWarehouse(project, keys.modelKey));
  const withWarehouse = makesWarehouse || !isPublished;
  const warehouse = withWarehouse ? project.next : project.warehouse;
  return [
    ...(makesWarehouse ? warehouseSteps(project, keys) : []),
    ...(isSiteThere
      ? []
      : [publishStep(project, { warehouse, modelKey: keys.modelKey }), siteStep(project, keys.siteKey)]),
    promoteStep(project, { ...keys, siteKey: built ?? keys.siteKey, withWarehouse }),
  ];
}

/** Names the same site with its cards as PDFs too. */
export function withPdfs(key: string): string {
  return `${key}-pdf`;
}

/** Gives the key of a site that was built from these inputs: the one with PDFs where there are two. */
export function builtSite(project: Project, key: string): string | undefined {
  return [withPdfs(key), key].find((name) => existsSync(join(project.sites, name, "index.html")));
}

/** Gives the steps of a check: none where a warehouse made from the very same inputs has passed. */
export function checkSteps(project: Project, keys: Keys): Step[] {
  const passed = hasPublishedWarehouse(project, keys.modelKey) || hasNextWarehouse(project, keys.modelKey);
  return passed ? [] : warehouseSteps(project, keys);
}

/** Tells whether the next warehouse is whole and was made from the inputs of this key. */
export function hasNextWarehouse(project: Project, key: string): boolean {
  const isWhole = existsSync(project.next) && !existsSync(`${project.next}.wal`);
  return isWhole && readState(project, "next")?.modelKey === key;
}

/** Tells whether the published warehouse is untouched and was made from the inputs of this key. */
export function hasPublishedWarehouse(project: Project, key: string): boolean {
  const published = readState(project, "published");
  const isUntouched =
    published?.warehouse === fingerprint(project.warehouse) && !existsSync(`${project.warehouse}.wal`);
  return isUntouched && published?.modelKey === key;
}

function warehouseSteps(project: Project, keys: Keys): Step[] {
  const dbt = startDbt(project);
  return [loadStep(project, keys.loadKey), modelStep(project, { ...keys, dbt })];
}
