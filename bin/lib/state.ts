import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Project } from "./project.js";

const PublishedSchema = z.strictObject({
  modelKey: z.string(),
  siteKey: z.string(),
  previousSiteKey: z.string().nullable(),
  /** Size and time of the warehouse file, to notice that it was touched. */
  warehouse: z.string(),
});
const NextSchema = z.strictObject({
  loadKey: z.string(),
  /** Null until dbt has built and tested everything over what was loaded. */
  modelKey: z.string().nullable(),
});
const PagesSchema = z.strictObject({ modelKey: z.string() });

const FILES = {
  published: { name: "published.json", schema: PublishedSchema },
  next: { name: "next/next.json", schema: NextSchema },
  pages: { name: "pages.json", schema: PagesSchema },
};
type Kind = keyof typeof FILES;
type State<K extends Kind> = z.infer<(typeof FILES)[K]["schema"]>;

/** Reads what an earlier run noted about what it left; nothing where there is no sound note. */
export function readState<K extends Kind>(project: Project, kind: K): State<K> | undefined {
  try {
    return FILES[kind].schema.parse(JSON.parse(readFileSync(pathOf(project, kind), "utf8"))) as State<K>;
  } catch {
    return undefined;
  }
}

/** Notes what this run leaves, in one rename. */
export function writeState<K extends Kind>(project: Project, kind: K, state: State<K>): void {
  const path = pathOf(project, kind);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** Gives a file's size and time of change, by which a later run sees that it was touched; nothing if it is gone. */
export function fingerprint(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtime.getTime()}`;
}

function pathOf(project: Project, kind: Kind): string {
  return join(dirname(project.warehouse), FILES[kind].name);
}
