import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { Project } from "./project.js";
import { readWarehouse } from "./readWarehouse.js";
import { fingerprint, readState, writeState } from "./state.js";
import { StopError } from "./stopError.js";

/** What is to take the last good one's place. */
export interface Promotion {
  modelKey: string;
  siteKey: string;
  /** Whether the next warehouse replaces the published one, or only the site changes. */
  withWarehouse: boolean;
}

/** Puts the next warehouse and a built site into place, without a moment in which a kill leaves less than a good one. */
export async function promote(
  project: Project,
  { modelKey, siteKey, withWarehouse }: Promotion,
): Promise<void> {
  const before = readState(project, "published");
  const link = makeLink(project, siteKey);
  if (withWarehouse) await prepareReplacement(project);
  const previousSiteKey = before?.siteKey === siteKey ? before.previousSiteKey : (before?.siteKey ?? null);

  moveAsideFolder(project);
  // Open, the old file is not freed inside its rename: that took milliseconds in which a kill left the old site.
  const old = withWarehouse && existsSync(project.warehouse) ? openSync(project.warehouse, "r") : undefined;
  if (withWarehouse) renameSync(project.next, project.warehouse);
  renameSync(link, project.dist);
  if (old !== undefined) closeSync(old);
  const warehouse = fingerprint(project.warehouse) ?? "";
  writeState(project, "published", { modelKey, siteKey, previousSiteKey, warehouse });
  keepSites(project, [siteKey, previousSiteKey]);
}

/** Gives the key of the site that `dist` shows; nothing where it is gone or is no link of ours. */
export function shownSite(project: Project): string | undefined {
  try {
    const target = readlinkSync(project.dist);
    return existsSync(join(project.dist, "index.html")) ? basename(target) : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes every built site but the named ones; a half-deleted one never bears a site's name. */
export function keepSites(project: Project, keys: readonly (string | null | undefined)[]): void {
  if (!existsSync(project.sites)) return;
  for (const name of readdirSync(project.sites)) {
    if (keys.includes(name)) continue;
    const gone = join(project.sites, name.startsWith("gone-") ? name : `gone-${name}`);
    renameSync(join(project.sites, name), gone);
    rmSync(gone, { recursive: true, force: true });
  }
}

/** A log beside either file would be replayed into the new one; a program that has the old one open could still write one. */
async function prepareReplacement({ next, warehouse }: Project): Promise<void> {
  if (existsSync(`${next}.wal`)) throw new Error(`${next}.wal: the new warehouse was not written to its end`);
  if (existsSync(warehouse))
    await readWarehouse(warehouse, "select 1").catch((error: Error) => {
      if (/Conflicting lock/.test(error.message))
        throw new StopError(
          `Program lain membuka ${warehouse} untuk ditulis: tutup program itu, atau bukalah gudang hanya untuk dibaca, lalu ulangi.`,
        );
    });
  rmSync(`${warehouse}.wal`, { force: true });
}

function makeLink({ sites }: Project, siteKey: string): string {
  const link = join(sites, `link-${process.pid}`);
  mkdirSync(sites, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join(basename(sites), siteKey), link);
  return link;
}

function moveAsideFolder({ dist, sites }: Project): void {
  const stat = lstatSync(dist, { throwIfNoEntry: false });
  if (stat?.isDirectory()) renameSync(dist, join(sites, `gone-${process.pid}`));
}
