import { join } from "node:path";

/** Where everything of one checkout stands; all paths are absolute. */
export interface Project {
  root: string;
  /** The published warehouse: replaced by rename, never opened for writing. */
  warehouse: string;
  nextFolder: string;
  /** The warehouse that is being built: always this path, since views remember its name. */
  next: string;
  lock: string;
  dist: string;
  sites: string;
  manifest: string;
  logs: string;
}

/** Names the places of the project at a folder. */
export function projectAt(root: string): Project {
  const nextFolder = join(root, "warehouse", "next");
  return {
    root,
    warehouse: join(root, "warehouse", "cakupan.duckdb"),
    nextFolder,
    next: join(nextFolder, "cakupan.duckdb"),
    lock: join(root, "warehouse", "build.lock"),
    dist: join(root, "dist"),
    sites: join(root, ".sites"),
    manifest: join(root, "target", "manifest.json"),
    logs: join(root, "logs"),
  };
}
