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
    logs: join(root, "logs"),
  };
}

/** Names the place where what dbt says of the models of a key is kept: a later run of dbt, even a failed one, writes over its own. */
export function manifestOf(project: Project, modelKey: string): string {
  return join(project.root, "warehouse", `manifest.${modelKey}.json`);
}
